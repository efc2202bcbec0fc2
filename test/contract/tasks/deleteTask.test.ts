import { beforeAll, describe, expect, test } from "vitest";
import { describeSharedStatuses } from "../../harness/shared-statuses.ts";
import { harness, type TestUser } from "../../harness.ts";

let user: TestUser;
beforeAll(async () => {
	user = await harness.user();
});

describe("204", () => {
	test("the task is gone", async () => {
		const { id } = await user.client.tasks.create({ title: "Gone" });
		await user.client.tasks.delete(id);
		await expect(user.client.tasks.get(id)).rejects.toMatchObject({ code: "RES_001" });
	});

	test("its subtasks are gone too, at every depth, and nothing else", async () => {
		const { client } = await harness.user();
		const other = await client.tasks.create({ title: "Other" });
		const top = await client.tasks.create({ title: "Top" });
		let parentId = top.id;
		for (let depth = 0; depth < 30; depth += 1) {
			({ id: parentId } = await client.tasks.create({ title: `Depth ${depth}`, parentId }));
		}
		await client.tasks.delete(top.id);
		expect((await client.tasks.list()).data).toEqual([other]);
	});

	test("a subtask goes alone", async () => {
		const top = await user.client.tasks.create({ title: "Top" });
		const child = await user.client.tasks.create({ title: "Child", parentId: top.id });
		await user.client.tasks.delete(child.id);
		expect(await user.client.tasks.get(top.id)).toEqual(top);
	});
});

describe("404", () => {
	test("a task that was deleted before", async () => {
		const { id } = await user.client.tasks.create({ title: "Twice" });
		await user.client.tasks.delete(id);
		await expect(user.client.tasks.delete(id)).rejects.toMatchObject({
			status: 404,
			code: "RES_001",
		});
	});

	test("another user's task, which stays", async () => {
		const task = await user.client.tasks.create({ title: "Mine" });
		const stranger = await harness.user();
		await expect(stranger.client.tasks.delete(task.id)).rejects.toMatchObject({ code: "RES_001" });
		expect(await user.client.tasks.get(task.id)).toEqual(task);
	});
});

describeSharedStatuses("deleteTask");
