import { beforeAll, describe, expect, test } from "vitest";
import { describeSharedStatuses } from "../../harness/shared-statuses.ts";
import { harness, type TestUser } from "../../harness.ts";

let user: TestUser;
beforeAll(async () => {
	user = await harness.user();
});

describe("200", () => {
	test("a task that is done is to be done again", async () => {
		const before = await user.client.tasks.create({ title: "Too early", status: "done" });
		const after = await user.client.tasks.reopen(before.id);
		expect(after).toEqual({
			...before,
			status: "todo",
			completedAt: null,
			updatedAt: after.updatedAt,
		});
		expect(await user.client.tasks.get(before.id)).toEqual(after);
	});

	test.each(["todo", "in_progress"] as const)(
		"a task that is %s stays exactly as it is",
		async (status) => {
			const before = await user.client.tasks.create({ title: "Open", status });
			expect(await user.client.tasks.reopen(before.id)).toEqual(before);
		},
	);

	test("completed again, it has a new time", async () => {
		const { id } = await user.client.tasks.create({ title: "Again" });
		const first = await user.client.tasks.complete(id);
		await user.client.tasks.reopen(id);
		const second = await user.client.tasks.complete(id);
		expect(Date.parse(second.completedAt ?? "")).toBeGreaterThan(
			Date.parse(first.completedAt ?? ""),
		);
	});
});

describe("404", () => {
	test("another user's task, which stays done", async () => {
		const task = await user.client.tasks.create({ title: "Mine", status: "done" });
		const stranger = await harness.user();
		await expect(stranger.client.tasks.reopen(task.id)).rejects.toMatchObject({
			status: 404,
			code: "RES_001",
		});
		expect(await user.client.tasks.get(task.id)).toEqual(task);
	});
});

describeSharedStatuses("reopenTask");
