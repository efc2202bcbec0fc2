import { describe, expect, test } from "vitest";
import { describeSharedStatuses } from "../../harness/shared-statuses.ts";
import { harness } from "../../harness.ts";
import { about, expectConflict, focusing, letPass } from "./sessions.ts";

describe("201", () => {
	test("a running session is abandoned, and one like it begins", async () => {
		const { client, session } = await focusing();
		await letPass(300, session);
		const { data: again, response } = await client.focusSessions.restart(session.id).withResponse();
		expect(again).toEqual({
			...session,
			id: again.id,
			startedAt: again.startedAt,
			runningSince: again.startedAt,
			updatedAt: again.startedAt,
			interval: { number: 1, purpose: "work", startedAt: again.startedAt },
		});
		expect(response.headers.get("Location")).toBe(`/api/focus/sessions/${again.id}`);
		expect(await client.focusSessions.get(session.id)).toMatchObject({
			status: "abandoned",
			endedAt: again.startedAt,
			actualDurationSeconds: about(300),
		});
		expect(await client.focusSessions.getActive()).toEqual(again);
	});

	test("a session that has ended stays as it is", async () => {
		const { client, session } = await focusing();
		const completed = await client.focusSessions.complete(session.id, { rating: 5 });
		const again = await client.focusSessions.restart(session.id);
		expect(again).toMatchObject({ status: "active", rating: null, actualDurationSeconds: 0 });
		expect(await client.focusSessions.get(session.id)).toEqual(completed);
	});

	test("with the plan and the task of the session, though its template is gone", async () => {
		const { client } = await harness.user();
		const { id: taskId } = await client.tasks.create({ title: "Thesis" });
		const { key } = await client.focusTemplates.create({ name: "Mine", workMinutes: 50 });
		const { id, plan } = await client.focusSessions.start({ templateKey: key, taskId });
		await client.focusTemplates.delete(key);
		expect(await client.focusSessions.restart(id)).toMatchObject({
			templateKey: key,
			taskId,
			plan,
		});
	});

	test("many at once: one new session is running in the end", async () => {
		const { client, session } = await focusing();
		const answers = await Promise.allSettled(
			Array.from({ length: 10 }, () => client.focusSessions.restart(session.id)),
		);
		const begun = answers.flatMap((answer) =>
			answer.status === "fulfilled" ? [answer.value] : [],
		);
		expect(begun).toHaveLength(1);
		expect(await client.focusSessions.getActive()).toEqual(begun[0]);
		expect((await client.focusSessions.list()).data).toHaveLength(2);
	});

	test("while others pause and resume it, it is abandoned in whatever state it is", async () => {
		const { client, session } = await focusing();
		const { focusSessions } = client;
		const [restarted] = await Promise.allSettled([
			focusSessions.restart(session.id),
			...Array.from({ length: 8 }, (_, index) =>
				index % 2 ? focusSessions.resume(session.id) : focusSessions.pause(session.id),
			),
		]);
		expect(restarted.status).toBe("fulfilled");
		expect(await focusSessions.get(session.id)).toMatchObject({ status: "abandoned" });
	});
});

describe("404", () => {
	test("another user's session, which goes on", async () => {
		const { client, session } = await focusing();
		const stranger = await harness.user();
		await expect(stranger.client.focusSessions.restart(session.id)).rejects.toMatchObject({
			code: "RES_001",
		});
		expect(await client.focusSessions.get(session.id)).toEqual(session);
	});
});

describe("422", () => {
	test("a key that was used to restart another session", async () => {
		const { client, authorization } = await harness.user();
		const { id } = await client.focusSessions.start({ templateKey: "pomodoro" });
		const headers = { ...authorization, "Idempotency-Key": crypto.randomUUID() };
		const restart = (session: string) =>
			harness.fetch(`/api/focus/sessions/${session}/restart`, { method: "POST", headers });
		const first = await restart(id);
		expect(first.status).toBe(201);
		const { id: next } = (await first.json()) as { id: string };
		expect((await restart(next)).status).toBe(422);
	});
});

describe("409", () => {
	test("another session is running, and goes on", async () => {
		const { client, session } = await focusing();
		await client.focusSessions.complete(session.id, {});
		const running = await client.focusSessions.start({ templateKey: "deep_work" });
		await expectConflict(
			client.focusSessions.restart(session.id),
			"Another focus session is running.",
		);
		expect(await client.focusSessions.getActive()).toEqual(running);
	});
});

describeSharedStatuses("restartFocusSession");
