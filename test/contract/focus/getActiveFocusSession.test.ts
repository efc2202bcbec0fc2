import { describe, expect, test } from "vitest";
import { describeSharedStatuses } from "../../harness/shared-statuses.ts";
import { harness } from "../../harness.ts";
import { focusing } from "./sessions.ts";

describe("200", () => {
	test("the session that is active, or paused", async () => {
		const { client, session } = await focusing();
		expect(await client.focusSessions.getActive()).toEqual(session);
		const paused = await client.focusSessions.pause(session.id);
		expect(await client.focusSessions.getActive()).toEqual(paused);
	});
});

describe("404", () => {
	test("there was no session, or all have ended, or it is another user's", async () => {
		const stranger = await harness.user();
		const { client, session } = await focusing();
		const none = { status: 404, code: "RES_001" };
		await expect(stranger.client.focusSessions.getActive()).rejects.toMatchObject(none);
		await client.focusSessions.abandon(session.id);
		await expect(client.focusSessions.getActive()).rejects.toMatchObject(none);
	});
});

describeSharedStatuses("getActiveFocusSession");
