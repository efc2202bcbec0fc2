import { describe, expect, test } from "vitest";
import type { FocusInterval } from "../../../sdk/src/index.ts";
import { describeSharedStatuses } from "../../harness/shared-statuses.ts";
import { harness } from "../../harness.ts";
import { about, focusing, letPass } from "./sessions.ts";

describe("200", () => {
	test("those that have ended, in their order, pauses left out", async () => {
		const { client, session } = await focusing();
		const { focusSessions } = client;
		expect((await focusSessions.listIntervals(session.id)).data).toEqual([]);
		await letPass(1500, session);
		await focusSessions.pause(session.id);
		await letPass(60, session);
		await focusSessions.resume(session.id);
		const onBreak = await focusSessions.beginInterval(session.id, { purpose: "break" });
		await letPass(300, session);
		const { interval } = await focusSessions.beginInterval(session.id, { purpose: "work" });
		expect(interval).toMatchObject({ number: 3, purpose: "work" });
		const completed = await focusSessions.complete(session.id, {});
		const { data } = await focusSessions.listIntervals(session.id);
		expect(data).toMatchObject([
			{ number: 1, purpose: "work", durationSeconds: about(1500) },
			{ number: 2, purpose: "break", durationSeconds: about(300) },
			{ number: 3, purpose: "work", durationSeconds: about(0), endedAt: completed.endedAt },
		]);
		for (const { id, focusSessionId, number } of data) {
			expect([focusSessionId, id]).toEqual([session.id, `${session.id}.${number}`]);
		}
		expect(data[0]?.endedAt).toBe(onBreak.interval?.startedAt);
	});

	test("page by page", async () => {
		const { client, session } = await focusing();
		for (const purpose of ["break", "work", "break", "work"] as const) {
			await client.focusSessions.beginInterval(session.id, { purpose });
		}
		const seen: FocusInterval[] = [];
		for await (const interval of client.focusSessions.listIntervals(session.id, { limit: 3 })) {
			seen.push(interval);
		}
		expect(seen.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
	});
});

describe("404", () => {
	test("another user's session", async () => {
		const [{ session }, { client }] = await Promise.all([focusing(), harness.user()]);
		await expect(client.focusSessions.listIntervals(session.id)).rejects.toMatchObject({
			status: 404,
			code: "RES_001",
		});
	});
});

describeSharedStatuses("listFocusIntervals");
