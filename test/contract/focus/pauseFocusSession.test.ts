import { describe, expect, test } from "vitest";
import { describeSharedStatuses } from "../../harness/shared-statuses.ts";
import { harness } from "../../harness.ts";
import { about, expectConflict, focusing, letPass } from "./sessions.ts";

describe("200", () => {
	test("the clock stands still from now on", async () => {
		const { client, session } = await focusing();
		await letPass(600, session);
		const paused = await client.focusSessions.pause(session.id);
		expect(paused).toMatchObject({
			status: "paused",
			runningSince: null,
			pausedAt: paused.updatedAt,
			actualDurationSeconds: about(600),
			workSeconds: paused.actualDurationSeconds,
			pausedSeconds: 0,
			interval: { number: 1, purpose: "work" },
			endedAt: null,
		});
		await letPass(3000, session);
		const { actualDurationSeconds } = await client.focusSessions.get(session.id);
		expect(actualDurationSeconds).toBe(paused.actualDurationSeconds);
	});

	test("asked for by many at once, one pauses it", async () => {
		const { client, session } = await focusing();
		const answers = await Promise.allSettled(
			Array.from({ length: 10 }, () => client.focusSessions.pause(session.id)),
		);
		expect(answers.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
		for (const answer of answers) {
			if (answer.status === "rejected") expect(answer.reason).toMatchObject({ code: "RES_002" });
		}
	});
});

describe("404", () => {
	test("another user's session, which goes on", async () => {
		const { client, session } = await focusing();
		const stranger = await harness.user();
		await expect(stranger.client.focusSessions.pause(session.id)).rejects.toMatchObject({
			code: "RES_001",
		});
		expect(await client.focusSessions.get(session.id)).toEqual(session);
	});
});

describe("409", () => {
	test("a session that is paused, or has ended", async () => {
		const { client, session } = await focusing();
		await client.focusSessions.pause(session.id);
		await expectConflict(client.focusSessions.pause(session.id), "The session is paused.");
		await client.focusSessions.complete(session.id, {});
		await expectConflict(client.focusSessions.pause(session.id), "The session is completed.");
	});
});

describeSharedStatuses("pauseFocusSession");
