import { beforeAll, describe, expect, test } from "vitest";
import type { Task, TaskUpdate } from "../../../sdk/src/index.ts";
import { describeSharedStatuses } from "../../harness/shared-statuses.ts";
import { harness, json, problemOf, type TestUser } from "../../harness.ts";

let user: TestUser;
let parent: Task;
beforeAll(async () => {
	user = await harness.user();
	parent = await user.client.tasks.create({ title: "Parent" });
});

/** A task in which nothing is absent. */
function fullTask(): PromiseLike<Task> {
	return user.client.tasks.create({
		title: "Full",
		notes: "Notes",
		status: "in_progress",
		priority: 3,
		labels: ["a", "b"],
		due: { date: "2026-12-14", time: "09:30", timeZone: "Europe/Lisbon" },
		estimateMinutes: 30,
		parentId: parent.id,
		position: 5,
	});
}

function update(id: string, body: unknown): Promise<Response> {
	return harness.fetch(`/api/tasks/${id}`, json("PATCH", body, user.authorization));
}

describe("200", () => {
	const changes: TaskUpdate[] = [
		{ title: "Changed" },
		{ notes: "Other notes" },
		{ status: "todo" },
		{ priority: 1 },
		{ labels: [] },
		{ labels: ["c"] },
		{ estimateMinutes: 60 },
		{ position: -1.25 },
		{ notes: null },
		{ due: null },
		{ estimateMinutes: null },
		{ parentId: null },
	];
	test.each(changes)("absent stays, null clears, a value replaces: %o", async (change) => {
		const before = await fullTask();
		const after = await user.client.tasks.update(before.id, change);
		expect(after).toEqual({ ...before, ...change, updatedAt: after.updatedAt });
		expect(Date.parse(after.updatedAt)).toBeGreaterThanOrEqual(Date.parse(before.updatedAt));
		expect(await user.client.tasks.get(before.id)).toEqual(after);
	});

	test("due is replaced as a whole", async () => {
		const { id } = await fullTask();
		const { due } = await user.client.tasks.update(id, { due: { date: "2027-01-01" } });
		expect(due).toEqual({ date: "2027-01-01", time: null, timeZone: null });
	});

	test("to done and away from it, completedAt follows", async () => {
		const { id } = await fullTask();
		const done = await user.client.tasks.update(id, { status: "done" });
		expect(done.completedAt).toBe(done.updatedAt);
		const again = await user.client.tasks.update(id, { status: "done", title: "Still done" });
		expect(again.completedAt).toBe(done.completedAt);
		const reopened = await user.client.tasks.update(id, { status: "in_progress" });
		expect(reopened.completedAt).toBeNull();
	});

	test("the search finds the new text and no longer the old", async () => {
		const { id } = await user.client.tasks.create({ title: "Xylophone", notes: "Marimba" });
		await user.client.tasks.update(id, { title: "Glockenspiel" });
		const found = async (search: string) => (await user.client.tasks.list({ search })).data.length;
		expect(await found("xylophone")).toBe(0);
		expect(await found("glockenspiel")).toBe(1);
		expect(await found("marimba")).toBe(1);
		await user.client.tasks.update(id, { notes: null });
		expect(await found("marimba")).toBe(0);
	});

	test("another parent, with everything below", async () => {
		const child = await user.client.tasks.create({ title: "Child" });
		const grandchild = await user.client.tasks.create({ title: "Grandchild", parentId: child.id });
		await user.client.tasks.update(child.id, { parentId: parent.id });
		expect((await user.client.tasks.get(grandchild.id)).parentId).toBe(child.id);
	});

	test("changes at the same time to different properties are all kept", async () => {
		const { id } = await fullTask();
		await Promise.all([
			user.client.tasks.update(id, { title: "Racing" }),
			user.client.tasks.update(id, { notes: "too" }),
			user.client.tasks.update(id, { priority: 4 }),
		]);
		expect(await user.client.tasks.get(id)).toMatchObject({
			title: "Racing",
			notes: "too",
			priority: 4,
		});
		const { data } = await user.client.tasks.list({ search: "racing" });
		expect(data.map((task) => task.id)).toContain(id);
	});
});

describe("400", () => {
	test("nothing to change", async () => {
		const { id } = await fullTask();
		const response = await update(id, {});
		expect(response.status).toBe(400);
		expect((await problemOf(response)).errors).toMatchObject([
			{ pointer: "", keyword: "minProperties" },
		]);
	});

	test.each(["title", "status", "priority", "labels", "position"])(
		"%s cannot be cleared",
		async (name) => {
			const { id } = await fullTask();
			const response = await update(id, { [name]: null });
			expect(response.status).toBe(400);
			const { errors = [] } = await problemOf(response);
			expect(errors).toContainEqual(expect.objectContaining({ pointer: `/${name}` }));
		},
	);

	test.each(["id", "createdAt", "updatedAt", "completedAt", "userId"])(
		"%s cannot be set",
		async (name) => {
			const { id } = await fullTask();
			const response = await update(id, { [name]: "2026-01-01T00:00:00.000Z" });
			expect(response.status).toBe(400);
			expect((await problemOf(response)).errors).toMatchObject([
				{ pointer: `/${name}`, keyword: "additionalProperties" },
			]);
		},
	);

	test("a parent that is the task itself, one below it, or not the caller's", async () => {
		const stranger = await harness.user();
		const theirs = await stranger.client.tasks.create({ title: "Theirs" });
		const top = await user.client.tasks.create({ title: "Top" });
		const middle = await user.client.tasks.create({ title: "Middle", parentId: top.id });
		const bottom = await user.client.tasks.create({ title: "Bottom", parentId: middle.id });
		for (const parentId of [
			top.id,
			middle.id,
			bottom.id,
			theirs.id,
			"task_01m7vzd1r5eyxb91aftq7f28zc",
		]) {
			const response = await update(top.id, { parentId });
			expect(response.status).toBe(400);
			expect((await problemOf(response)).errors).toMatchObject([{ pointer: "/parentId" }]);
		}
		expect((await user.client.tasks.get(top.id)).parentId).toBeNull();
	});

	test("two tasks cannot become each other's parents, even at the same time", async () => {
		for (let round = 0; round < 10; round += 1) {
			const [one, other] = await Promise.all([fullTask(), fullTask()]);
			await Promise.all([
				update(one.id, { parentId: other.id }),
				update(other.id, { parentId: one.id }),
			]);
			const [first, second] = await Promise.all(
				[one.id, other.id].map((id) => user.client.tasks.get(id)),
			);
			expect(first?.parentId === other.id && second?.parentId === one.id).toBe(false);
		}
	});
});

describe("404", () => {
	test("another user's task, which stays as it is", async () => {
		const before = await fullTask();
		const stranger = await harness.user();
		await expect(
			stranger.client.tasks.update(before.id, { title: "Mine now" }),
		).rejects.toMatchObject({ status: 404, code: "RES_001" });
		expect(await user.client.tasks.get(before.id)).toEqual(before);
	});

	test("another user's task, also with a parent that does not exist", async () => {
		const { id } = await fullTask();
		const stranger = await harness.user();
		await expect(
			stranger.client.tasks.update(id, { parentId: "task_01m7vzd1r5eyxb91aftq7f28zc" }),
		).rejects.toMatchObject({ status: 404 });
	});
});

describeSharedStatuses("updateTask");
