import { describe, expect, test } from "vitest";
import { describeSharedStatuses } from "../../harness/shared-statuses.ts";
import { harness } from "../../harness.ts";
import { focusing } from "./sessions.ts";

describe("200", () => {
	test("a session, however it stands", async () => {
		const { client, session } = await focusing();
		expect(await client.focusSessions.get(session.id)).toEqual(session);
		const abandoned = await client.focusSessions.abandon(session.id);
		expect(await client.focusSessions.get(session.id)).toEqual(abandoned);
	});
});

describe("404", () => {
	test("another user's session, and one that does not exist", async () => {
		const [{ session }, { client }] = await Promise.all([focusing(), harness.user()]);
		const none = { status: 404, code: "RES_001" };
		await expect(client.focusSessions.get(session.id)).rejects.toMatchObject(none);
		await expect(
			client.focusSessions.get("focus_01m8h3q8ybfx2tpk5v1c6mzd7e"),
		).rejects.toMatchObject(none);
	});
});

describeSharedStatuses("getFocusSession");
