import { beforeAll, describe, expect, test } from "vitest";
import { describeSharedStatuses } from "../../harness/shared-statuses.ts";
import { harness, type TestUser } from "../../harness.ts";

let user: TestUser;
beforeAll(async () => {
	user = await harness.user();
});

describe("200", () => {
	test.each(["todo", "in_progress"] as const)(
		"a task that is %s becomes done now",
		async (status) => {
			const before = await user.client.tasks.create({ title: "Almost", status });
			const after = await user.client.tasks.complete(before.id);
			expect(after).toEqual({
				...before,
				status: "done",
				completedAt: after.updatedAt,
				updatedAt: after.updatedAt,
			});
			expect(await user.client.tasks.get(before.id)).toEqual(after);
		},
	);

	test("a task that is done stays exactly as it is", async () => {
		const { id } = await user.client.tasks.create({ title: "Done" });
		const first = await user.client.tasks.complete(id);
		expect(await user.client.tasks.complete(id)).toEqual(first);
	});

	test("completed by many at once, it is completed once", async () => {
		const { id } = await user.client.tasks.create({ title: "Popular" });
		const answers = await Promise.all(
			Array.from({ length: 8 }, () => user.client.tasks.complete(id)),
		);
		expect(new Set(answers.map(({ completedAt }) => completedAt)).size).toBe(1);
	});

	test("subtasks keep their own status", async () => {
		const { id: parentId } = await user.client.tasks.create({ title: "Parent" });
		const child = await user.client.tasks.create({ title: "Child", parentId });
		await user.client.tasks.complete(parentId);
		expect(await user.client.tasks.get(child.id)).toEqual(child);
	});
});

describe("404", () => {
	test("another user's task, which stays open", async () => {
		const task = await user.client.tasks.create({ title: "Mine" });
		const stranger = await harness.user();
		await expect(stranger.client.tasks.complete(task.id)).rejects.toMatchObject({
			status: 404,
			code: "RES_001",
		});
		expect(await user.client.tasks.get(task.id)).toEqual(task);
	});
});

describeSharedStatuses("completeTask");
