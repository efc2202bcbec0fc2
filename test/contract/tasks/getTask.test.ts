import { beforeAll, describe, expect, test } from "vitest";
import { describeSharedStatuses } from "../../harness/shared-statuses.ts";
import { harness, problemOf, type TestUser } from "../../harness.ts";

let user: TestUser;
beforeAll(async () => {
	user = await harness.user();
});

describe("200", () => {
	test("answers with the task as it was created", async () => {
		const created = await user.client.tasks.create({ title: "Water the plants" });
		expect(await user.client.tasks.get(created.id)).toEqual(created);
	});
});

describe("404", () => {
	test("another user's task answers exactly like one that does not exist", async () => {
		const stranger = await harness.user();
		const { id } = await user.client.tasks.create({ title: "Private" });
		const theirs = await ask(id, stranger);
		const missing = await ask("task_01m7vzd1r5eyxb91aftq7f28zc", stranger);
		expect(theirs.status).toBe(404);
		expect(theirs).toEqual(missing);
	});

	test("a deleted task", async () => {
		const { id } = await user.client.tasks.create({ title: "Short-lived" });
		await user.client.tasks.delete(id);
		await expect(user.client.tasks.get(id)).rejects.toMatchObject({ status: 404, code: "RES_001" });
	});

	/** What two answers may differ in is left out. */
	async function ask(id: string, { authorization }: TestUser) {
		const response = await harness.fetch(`/api/tasks/${id}`, { headers: authorization });
		const { requestId, instance, ...rest } = await problemOf(response);
		const {
			"x-request-id": _,
			"server-timing": _timing,
			date,
			ratelimit,
			...headers
		} = Object.fromEntries(response.headers);
		return { status: response.status, headers, rest };
	}
});

describe("400", () => {
	test.each([
		"task",
		"user_01m7vzd1r5eyxb91aftq7f28zc",
		"TASK_01M7VZD1R5EYXB91AFTQ7F28ZC",
		"task_8zzzzzzzzzzzzzzzzzzzzzzzzz",
		"%00",
		"task_01m7vzd1r5eyxb91aftq7f28zcx",
	])("the id %s", async (id) => {
		const response = await harness.fetch(`/api/tasks/${id}`, { headers: user.authorization });
		expect(response.status).toBe(400);
		expect((await problemOf(response)).errors?.[0]?.parameter).toBe("taskId");
	});
});

describeSharedStatuses("getTask");
