import { expect, test } from "vitest";
import { sharedUser } from "../../harness/actors.ts";
import { planOf } from "../../harness/plans.ts";

test.each(["created", "due", "priority", "position"])(
	"a list by %s is read in the order of an index",
	async (sort) => {
		const plan = await planOf("tasks", `/api/tasks?sort=${sort}`, await sharedUser());
		expect(plan).toContain(`idx_tasks_user_${sort}`);
	},
);
