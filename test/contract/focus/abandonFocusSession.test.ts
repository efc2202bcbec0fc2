import { describe, expect, test } from "vitest";
import { describeSharedStatuses } from "../../harness/shared-statuses.ts";
import { harness } from "../../harness.ts";
import { about, expectConflict, focusing, letPass } from "./sessions.ts";

describe("200", () => {
	test("the session ends, and its time is kept", async () => {
		const { client, session } = await focusing();
		await letPass(420, session);
		const abandoned = await client.focusSessions.abandon(session.id);
		expect(abandoned).toMatchObject({
			status: "abandoned",
			interval: null,
			endedAt: abandoned.updatedAt,
			actualDurationSeconds: about(420),
		});
		expect(await client.focusSessions.get(session.id)).toEqual(abandoned);
	});

	test("a paused session too", async () => {
		const { client, session } = await focusing();
		await client.focusSessions.pause(session.id);
		expect(await client.focusSessions.abandon(session.id)).toMatchObject({ status: "abandoned" });
	});
});

describe("404", () => {
	test("another user's session, which goes on", async () => {
		const { client, session } = await focusing();
		const stranger = await harness.user();
		await expect(stranger.client.focusSessions.abandon(session.id)).rejects.toMatchObject({
			code: "RES_001",
		});
		expect(await client.focusSessions.get(session.id)).toEqual(session);
	});
});

describe("409", () => {
	test("a session that has ended", async () => {
		const { client, session } = await focusing();
		await client.focusSessions.complete(session.id, {});
		await expectConflict(client.focusSessions.abandon(session.id), "The session is completed.");
	});
});

describeSharedStatuses("abandonFocusSession");
