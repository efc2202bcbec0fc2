import { describe, expect, test } from "vitest";
import { describeSharedStatuses } from "../../harness/shared-statuses.ts";
import { harness } from "../../harness.ts";
import { expectConflict } from "./sessions.ts";

describe("204", () => {
	test("the template is gone, and the sessions that were started with it stay", async () => {
		const { client } = await harness.user();
		const { key } = await client.focusTemplates.create({ name: "Mine" });
		const session = await client.focusSessions.start({ templateKey: key });
		await client.focusTemplates.delete(key);
		const none = { status: 404, code: "RES_001" };
		await expect(client.focusTemplates.get(key)).rejects.toMatchObject(none);
		await expect(client.focusTemplates.delete(key)).rejects.toMatchObject(none);
		expect((await client.focusSessions.list({ templateKey: key })).data).toEqual([session]);
	});
});

describe("404", () => {
	test("another user's template, which stays", async () => {
		const [{ client }, other] = await Promise.all([harness.user(), harness.user()]);
		const theirs = await other.client.focusTemplates.create({ name: "Theirs" });
		await expect(client.focusTemplates.delete(theirs.key)).rejects.toMatchObject({
			code: "RES_001",
		});
		expect(await other.client.focusTemplates.get(theirs.key)).toEqual(theirs);
	});
});

describe("409", () => {
	test("a template of the system, which stays", async () => {
		const { client } = await harness.user();
		await expectConflict(
			client.focusTemplates.delete("flowtime"),
			"Templates of the system cannot be changed.",
		);
		expect(await client.focusTemplates.get("flowtime")).toMatchObject({ key: "flowtime" });
	});
});

describeSharedStatuses("deleteFocusTemplate");
