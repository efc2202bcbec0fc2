import { beforeAll, describe, expect, test } from "vitest";
import type { FocusSession, ListFocusSessionsQuery } from "../../../sdk/src/index.ts";
import { describeSharedStatuses } from "../../harness/shared-statuses.ts";
import { harness, type TestUser } from "../../harness.ts";
import { focusing } from "./sessions.ts";

let user: TestUser;
let history: FocusSession[];
beforeAll(async () => {
	user = await harness.user();
	const { focusSessions, tasks } = user.client;
	const { id: taskId } = await tasks.create({ title: "Read" });
	const first = await focusSessions.start({ templateKey: "pomodoro" });
	await focusSessions.complete(first.id, { note: "One" });
	const second = await focusSessions.start({ templateKey: "deep_work", taskId });
	await focusSessions.abandon(second.id);
	const third = await focusSessions.start({ templateKey: "pomodoro", taskId });
	const ids = [third.id, second.id, first.id];
	history = await Promise.all(ids.map((id) => focusSessions.get(id)));
});

async function numbers(query: ListFocusSessionsQuery): Promise<number[]> {
	const { data } = await user.client.focusSessions.list(query);
	return data.map(({ id }) => 3 - history.findIndex((session) => session.id === id));
}

describe("200", () => {
	test("the caller's sessions, the last one first, and nobody else's", async () => {
		await focusing();
		expect(await user.client.focusSessions.list()).toEqual({ data: history, nextCursor: null });
	});

	test("by status", async () => {
		expect(await numbers({ status: ["completed"] })).toEqual([1]);
		expect(await numbers({ status: ["abandoned", "active"] })).toEqual([3, 2]);
		expect(await numbers({ status: ["paused"] })).toEqual([]);
	});

	test("by template, and by task", async () => {
		const taskId = history[0]?.taskId ?? "";
		expect(await numbers({ templateKey: "pomodoro" })).toEqual([3, 1]);
		expect(await numbers({ taskId })).toEqual([3, 2]);
		expect(await numbers({ taskId, templateKey: "pomodoro" })).toEqual([3]);
	});

	test("from a moment on, and before one", async () => {
		const moment = history[1]?.startedAt ?? "";
		expect(await numbers({ from: moment })).toEqual([3, 2]);
		expect(await numbers({ to: moment })).toEqual([1]);
		expect(await numbers({ from: moment, to: moment })).toEqual([]);
		expect(await numbers({ from: moment.replace("Z", "+00:00") })).toEqual([3, 2]);
	});

	test("page by page, also sessions that began at the same moment", async () => {
		const { client, session } = await focusing();
		await harness.sql(
			`WITH RECURSIVE numbers(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < 7)
			INSERT INTO focus_sessions (id, user_id, template_key, status, start_time)
			SELECT 'focus_0' || printf('%025d', numbers.n) , user_id, 'flowtime', 'completed', '2026-11-01 08:00:00.000'
			FROM focus_sessions JOIN numbers WHERE id = ?`,
			session.id,
		);
		const seen: string[] = [];
		for await (const { id } of client.focusSessions.list({ limit: 2 })) seen.push(id);
		const { data } = await client.focusSessions.list();
		expect(seen).toEqual(data.map(({ id }) => id));
		expect(new Set(seen).size).toBe(seen.length);
	});
});

describe("400", () => {
	test("a cursor of another query", async () => {
		const { nextCursor } = await user.client.focusSessions.list({ limit: 1 });
		await expect(
			user.client.focusSessions.list({ templateKey: "pomodoro", cursor: nextCursor ?? "" }),
		).rejects.toMatchObject({ errors: [{ parameter: "cursor" }] });
	});
});

describeSharedStatuses("listFocusSessions");
