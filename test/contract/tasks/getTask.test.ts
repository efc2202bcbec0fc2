import { beforeAll, describe, expect, test } from "vitest";
import { harness, type TestUser } from "../../harness.ts";

let user: TestUser;
beforeAll(async () => {
	user = await harness.user();
});

describe("200", () => {
	test("answers with the task", async () => {
		const created = await user.client.tasks.create({ title: "Water the plants" });
		expect(await user.client.tasks.get(created.id)).toEqual(created);
	});
});
