import { describe, expect, test } from "vitest";
import { describeSharedStatuses } from "../../harness/shared-statuses.ts";
import { harness } from "../../harness.ts";
import { about, expectConflict, focusing, letPass } from "./sessions.ts";

describe("200", () => {
	test("the clock goes on, and the pause counts as nothing but a pause", async () => {
		const { client, session } = await focusing();
		await letPass(600, session);
		await client.focusSessions.pause(session.id);
		await letPass(900, session);
		const resumed = await client.focusSessions.resume(session.id);
		expect(resumed).toMatchObject({
			status: "active",
			runningSince: resumed.updatedAt,
			pausedAt: null,
			actualDurationSeconds: about(600),
			pausedSeconds: about(900),
			interval: { number: 1, purpose: "work" },
		});
		await letPass(300, session);
		expect(await client.focusSessions.complete(session.id, {})).toMatchObject({
			actualDurationSeconds: about(900),
			workSeconds: about(900),
			pausedSeconds: resumed.pausedSeconds,
		});
	});

	test("a break that was paused goes on as a break", async () => {
		const { client, session } = await focusing();
		await client.focusSessions.beginInterval(session.id, { purpose: "break" });
		await client.focusSessions.pause(session.id);
		const { interval } = await client.focusSessions.resume(session.id);
		expect(interval).toMatchObject({ number: 2, purpose: "break" });
	});
});

describe("404", () => {
	test("another user's session, which stays paused", async () => {
		const { client, session } = await focusing();
		const paused = await client.focusSessions.pause(session.id);
		const stranger = await harness.user();
		await expect(stranger.client.focusSessions.resume(session.id)).rejects.toMatchObject({
			code: "RES_001",
		});
		expect(await client.focusSessions.get(session.id)).toEqual(paused);
	});
});

describe("409", () => {
	test("a session that is active, or has ended", async () => {
		const { client, session } = await focusing();
		await expectConflict(client.focusSessions.resume(session.id), "The session is active.");
		await client.focusSessions.abandon(session.id);
		await expectConflict(client.focusSessions.resume(session.id), "The session is abandoned.");
	});
});

describeSharedStatuses("resumeFocusSession");
