import { describe, expect, test } from "vitest";
import { describeSharedStatuses } from "../../harness/shared-statuses.ts";
import { harness } from "../../harness.ts";
import { about, expectConflict, focusing, letPass } from "./sessions.ts";

describe("200", () => {
	test("an active session ends, with how it went", async () => {
		const { client, session } = await focusing();
		await letPass(1500, session);
		const said = { energy: 4, rating: 5, note: "Zwölf Seiten ✓\nund weiter" };
		const completed = await client.focusSessions.complete(session.id, said);
		expect(completed).toEqual({
			...session,
			...said,
			status: "completed",
			interval: null,
			startedAt: completed.startedAt,
			endedAt: completed.updatedAt,
			runningSince: null,
			actualDurationSeconds: about(1500),
			workSeconds: completed.actualDurationSeconds,
			updatedAt: completed.updatedAt,
		});
		expect(await client.focusSessions.get(session.id)).toEqual(completed);
		await expect(client.focusSessions.getActive()).rejects.toMatchObject({ code: "RES_001" });
	});

	test("a paused session ends, and its last pause counts as a pause", async () => {
		const { client, session } = await focusing();
		await letPass(60, session);
		await client.focusSessions.pause(session.id);
		await letPass(120, session);
		expect(await client.focusSessions.complete(session.id, {})).toMatchObject({
			status: "completed",
			pausedAt: null,
			actualDurationSeconds: about(60),
			pausedSeconds: about(120),
			energy: null,
			rating: null,
			note: null,
		});
	});

	test("breaks are no work", async () => {
		const { client, session } = await focusing();
		await letPass(1500, session);
		await client.focusSessions.beginInterval(session.id, { purpose: "break" });
		await letPass(300, session);
		const completed = await client.focusSessions.complete(session.id, {});
		expect(completed).toMatchObject({ workSeconds: about(1500), breakSeconds: about(300) });
		expect(completed.workSeconds + completed.breakSeconds).toBe(completed.actualDurationSeconds);
	});

	test("the note is kept encrypted, for its own place", async () => {
		const { client, session } = await focusing();
		const note = "nobody else is to read this";
		await client.focusSessions.complete(session.id, { note });
		const [row] = await harness.sql("SELECT note FROM focus_sessions WHERE id = ?", session.id);
		expect(row?.note).toMatch(/^first\.[A-Za-z0-9+/]+=*$/);
		const other = await client.focusSessions.start({ templateKey: "flowtime" });
		await harness.sql(
			"UPDATE focus_sessions SET note = ? WHERE id = ?",
			String(row?.note),
			other.id,
		);
		await expect(client.focusSessions.get(other.id)).rejects.toMatchObject({ code: "SYS_001" });
		expect((await client.focusSessions.list({ status: ["completed"] })).data).toMatchObject([
			{ note },
		]);
	});

	test("completed by many at once, it is completed once", async () => {
		const { client, session } = await focusing();
		const ratings = [1, 2, 3, 4, 5, 1, 2, 3, 4, 5];
		const answers = await Promise.allSettled(
			ratings.map((rating) => client.focusSessions.complete(session.id, { rating })),
		);
		const [winner, ...others] = answers.filter((answer) => answer.status === "fulfilled");
		expect(others).toEqual([]);
		expect(await client.focusSessions.get(session.id)).toEqual(winner?.value);
		expect((await client.focusSessions.listIntervals(session.id)).data).toHaveLength(1);
	});

	test("of all that is asked for at once, what comes out is one legal history", async () => {
		const { client, session } = await focusing();
		const { focusSessions } = client;
		const answers = await Promise.allSettled(
			Array.from({ length: 6 }, () => [
				focusSessions.pause(session.id),
				focusSessions.resume(session.id),
				focusSessions.beginInterval(session.id, { purpose: "break" }),
				focusSessions.complete(session.id, {}),
				focusSessions.abandon(session.id),
			]).flat(),
		);
		const ends = answers.flatMap((answer) =>
			answer.status === "fulfilled" && answer.value.endedAt !== null ? [answer.value] : [],
		);
		expect(ends).toHaveLength(1);
		expect(await focusSessions.get(session.id)).toEqual(ends[0]);
		for (const answer of answers) {
			if (answer.status === "rejected") expect(answer.reason).toMatchObject({ code: "RES_002" });
		}
	});
});

describe("404", () => {
	test("another user's session, which goes on", async () => {
		const { client, session } = await focusing();
		const stranger = await harness.user();
		await expect(stranger.client.focusSessions.complete(session.id, {})).rejects.toMatchObject({
			code: "RES_001",
		});
		expect(await client.focusSessions.get(session.id)).toEqual(session);
	});
});

describe("409", () => {
	test("a session that has ended stays as it is", async () => {
		const { client, session } = await focusing();
		const completed = await client.focusSessions.complete(session.id, { rating: 3 });
		await expectConflict(
			client.focusSessions.complete(session.id, { rating: 1 }),
			"The session is completed.",
		);
		expect(await client.focusSessions.get(session.id)).toEqual(completed);
	});
});

describeSharedStatuses("completeFocusSession");
