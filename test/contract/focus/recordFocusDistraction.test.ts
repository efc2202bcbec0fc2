import { describe, expect, test } from "vitest";
import { describeSharedStatuses } from "../../harness/shared-statuses.ts";
import { harness } from "../../harness.ts";
import { expectConflict, focusing } from "./sessions.ts";

/** Makes the signals of a session so far have come some seconds earlier. */
function signalsPass(seconds: number, sessionId: string) {
	return harness.sql(
		`UPDATE focus_session_distractions
		SET last_at = strftime('%Y-%m-%d %H:%M:%f', last_at, '-${seconds} seconds') WHERE session_id = ?`,
		sessionId,
	);
}

describe("201", () => {
	test("a signal, and one with a note", async () => {
		const { client, session } = await focusing();
		const signal = await client.focusSessions.recordDistraction(session.id, { type: "phone" });
		expect(signal).toEqual({
			id: signal.id,
			focusSessionId: session.id,
			type: "phone",
			note: null,
			count: 1,
			createdAt: signal.createdAt,
			lastAt: signal.createdAt,
		});
		const input = { type: "person", note: "Jonas 😀 asked" } as const;
		const noted = await client.focusSessions.recordDistraction(session.id, input);
		expect(noted).toMatchObject({ ...input, count: 1 });
		const { data } = await client.focusSessions.listDistractions(session.id);
		expect(data).toEqual([signal, noted]);
	});

	test("the note is kept encrypted", async () => {
		const { client, session } = await focusing();
		const input = { type: "thought", note: "what will they say" } as const;
		const { id } = await client.focusSessions.recordDistraction(session.id, input);
		const [row] = await harness.sql("SELECT note FROM focus_session_distractions WHERE id = ?", id);
		expect(row?.note).toMatch(/^first\.[A-Za-z0-9+/]+=*$/);
	});

	test("a repeated signal is merged: of its type, and for a minute after the last", async () => {
		const { client, session } = await focusing();
		const record = (type: "phone" | "noise") =>
			client.focusSessions.recordDistraction(session.id, { type });
		const first = await record("phone");
		const noise = await record("noise");
		await signalsPass(50, session.id);
		const second = await record("phone");
		expect(second).toMatchObject({ id: first.id, count: 2, createdAt: first.createdAt });
		expect(second.lastAt > first.lastAt).toBe(true);
		await signalsPass(50, session.id);
		expect(await record("phone")).toMatchObject({ id: first.id, count: 3 });
		await signalsPass(61, session.id);
		expect(await record("phone")).toMatchObject({ count: 1 });
		const { data } = await client.focusSessions.listDistractions(session.id);
		expect(data.map(({ type, count }) => [type, count])).toEqual([
			["phone", 3],
			["noise", 1],
			["phone", 1],
		]);
		expect(data[1]?.id).toBe(noise.id);
	});

	test("nothing is merged with a note", async () => {
		const { client, session } = await focusing();
		for (const note of [null, "Lunch", "Lunch", null]) {
			await client.focusSessions.recordDistraction(session.id, { type: "person", note });
		}
		const { data } = await client.focusSessions.listDistractions(session.id);
		expect(data.map(({ note, count }) => [note, count])).toEqual([
			[null, 2],
			["Lunch", 1],
			["Lunch", 1],
		]);
	});

	test("forty at once are counted one by one", async () => {
		const { client, session } = await focusing();
		await Promise.all(
			Array.from({ length: 40 }, () =>
				client.focusSessions.recordDistraction(session.id, { type: "message" }),
			),
		);
		const { data } = await client.focusSessions.listDistractions(session.id);
		expect(data).toMatchObject([{ type: "message", count: 40 }]);
	});

	test("also while the session is paused", async () => {
		const { client, session } = await focusing();
		await client.focusSessions.pause(session.id);
		const { count } = await client.focusSessions.recordDistraction(session.id, { type: "hunger" });
		expect(count).toBe(1);
	});
});

describe("404", () => {
	test("another user's session", async () => {
		const [{ client, session }, stranger] = await Promise.all([focusing(), harness.user()]);
		await expect(
			stranger.client.focusSessions.recordDistraction(session.id, { type: "phone" }),
		).rejects.toMatchObject({ status: 404, code: "RES_001" });
		expect((await client.focusSessions.listDistractions(session.id)).data).toEqual([]);
	});
});

describe("409", () => {
	test("a session that has ended, also for a signal that would be merged", async () => {
		const { client, session } = await focusing();
		const record = () => client.focusSessions.recordDistraction(session.id, { type: "phone" });
		const first = await record();
		await client.focusSessions.complete(session.id, {});
		await expectConflict(record(), "The session is completed.");
		expect((await client.focusSessions.listDistractions(session.id)).data).toEqual([first]);
	});
});

describeSharedStatuses("recordFocusDistraction");
