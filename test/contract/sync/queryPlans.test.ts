import { expect, test } from "vitest";
import { sharedUser } from "../../harness/actors.ts";
import { plansOf } from "../../harness/plans.ts";

test("a page of changes reads the log from its place on, and each thing by its id", async () => {
	const plans = await plansOf("changes", "/api/sync", await sharedUser());
	const [head = "", page = "", ...kinds] = plans;
	expect(head).toContain("COVERING INDEX idx_changes_user (user_id=?)");
	for (const plan of [page, ...kinds]) {
		expect(plan).toContain("INDEX idx_changes_user (user_id=? AND seq>?)");
		expect(plan).not.toContain("TEMP B-TREE");
	}
	for (const plan of kinds) expect(plan).toMatch(/SEARCH \w+ USING INDEX \w+ \(id=\?\)/);
	expect(kinds.length).toBeGreaterThan(5);
});
