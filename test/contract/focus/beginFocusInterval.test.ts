import { describe, expect, test } from "vitest";
import { describeSharedStatuses } from "../../harness/shared-statuses.ts";
import { harness } from "../../harness.ts";
import { about, expectConflict, focusing, letPass } from "./sessions.ts";

describe("200", () => {
	test("a break after work, and work after the break", async () => {
		const { client, session } = await focusing();
		await letPass(1500, session);
		const onBreak = await client.focusSessions.beginInterval(session.id, { purpose: "break" });
		expect(onBreak).toMatchObject({
			status: "active",
			interval: { number: 2, purpose: "break", startedAt: onBreak.updatedAt },
			runningSince: onBreak.updatedAt,
			workSeconds: about(1500),
			breakSeconds: 0,
		});
		await letPass(300, session);
		const atWork = await client.focusSessions.beginInterval(session.id, { purpose: "work" });
		expect(atWork).toMatchObject({
			interval: { number: 3, purpose: "work" },
			workSeconds: about(1500),
			breakSeconds: about(300),
			actualDurationSeconds: about(1800),
		});
	});

	test("asked for by many at once, one begins", async () => {
		const { client, session } = await focusing();
		const answers = await Promise.allSettled(
			Array.from({ length: 10 }, () =>
				client.focusSessions.beginInterval(session.id, { purpose: "break" }),
			),
		);
		expect(answers.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
		expect((await client.focusSessions.listIntervals(session.id)).data).toHaveLength(1);
	});
});

describe("404", () => {
	test("another user's session", async () => {
		const [{ session }, { client }] = await Promise.all([focusing(), harness.user()]);
		await expect(
			client.focusSessions.beginInterval(session.id, { purpose: "break" }),
		).rejects.toMatchObject({ status: 404, code: "RES_001" });
	});
});

describe("409", () => {
	test("the purpose that it has, a paused session, and one that has ended", async () => {
		const { client, session } = await focusing();
		const begin = (purpose: "work" | "break") =>
			client.focusSessions.beginInterval(session.id, { purpose });
		await expectConflict(begin("work"), "The running interval is for work already.");
		await client.focusSessions.pause(session.id);
		await expectConflict(begin("break"), "The session is paused.");
		await client.focusSessions.abandon(session.id);
		await expectConflict(begin("break"), "The session is abandoned.");
	});
});

describeSharedStatuses("beginFocusInterval");
