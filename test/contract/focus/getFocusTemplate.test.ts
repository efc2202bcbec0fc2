import { describe, expect, test } from "vitest";
import { describeSharedStatuses } from "../../harness/shared-statuses.ts";
import { harness } from "../../harness.ts";

describe("200", () => {
	test("a template of the system, and one of the caller's own", async () => {
		const { client } = await harness.user();
		expect(await client.focusTemplates.get("flowtime")).toMatchObject({
			key: "flowtime",
			isSystem: true,
			plan: { workMinutes: null },
		});
		const own = await client.focusTemplates.create({ name: "Mine" });
		expect(await client.focusTemplates.get(own.key)).toEqual(own);
	});
});

describe("404", () => {
	test("another user's template, and one that does not exist", async () => {
		const [{ client }, other] = await Promise.all([harness.user(), harness.user()]);
		const { key } = await other.client.focusTemplates.create({ name: "Theirs" });
		const none = { status: 404, code: "RES_001" };
		await expect(client.focusTemplates.get(key)).rejects.toMatchObject(none);
		await expect(client.focusTemplates.get("tomato")).rejects.toMatchObject(none);
	});
});

describeSharedStatuses("getFocusTemplate");
