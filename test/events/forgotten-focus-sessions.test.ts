import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { FocusSession } from "../../sdk/src/index.ts";
import { type EventsServer, type EventsUser, startEventsServer } from "./server.ts";

let server: EventsServer;

beforeAll(async () => {
	server = await startEventsServer();
}, 60_000);

afterAll(() => server[Symbol.asyncDispose]());

/** A session that began some hours ago. */
async function sessionOf(
	{ client }: EventsUser,
	hours: number,
	isPaused = false,
): Promise<FocusSession> {
	const { id } = await client.focusSessions.start({ templateKey: "deep_work" });
	if (isPaused) await client.focusSessions.pause(id);
	const earlier = (column: string) =>
		`${column} = strftime('%Y-%m-%d %H:%M:%f', ${column}, '-${hours} hours')`;
	const times = ["start_time", "running_since", "paused_at", "interval_start_time"];
	await server.sql(`UPDATE focus_sessions SET ${times.map(earlier).join()} WHERE id = ?`, id);
	return client.focusSessions.get(id);
}

function abandonments({ id }: EventsUser) {
	return server.sql(
		"SELECT data FROM outbox WHERE user_id = ? AND type = 'focus.abandoned' ORDER BY id",
		id,
	);
}

describe("a session that has not ended after 24 hours", { timeout: 60_000 }, () => {
	test.each([false, true])(
		"is abandoned where it was last touched, paused: %s",
		async (isPaused) => {
			const user = await server.user();
			const session = await sessionOf(user, 25, isPaused);
			await server.sweep();
			const abandoned = await user.client.focusSessions.get(session.id);
			expect(abandoned).toEqual({
				...session,
				status: "abandoned",
				interval: null,
				endedAt: isPaused ? session.pausedAt : session.runningSince,
				runningSince: null,
				pausedAt: null,
				updatedAt: abandoned.updatedAt,
			});
			expect(await abandonments(user)).toEqual([
				{ data: JSON.stringify({ focusSessionId: session.id }) },
			]);
			await user.client.focusSessions.start({ templateKey: "pomodoro" });
		},
	);

	test("is abandoned once, though crons overlap", async () => {
		const user = await server.user();
		await sessionOf(user, 30);
		await Promise.all([server.sweep(), server.sweep(), server.sweep()]);
		expect(await abandonments(user)).toHaveLength(1);
	});

	test("is left to the next round when the database fails", async () => {
		const user = await server.user();
		const { id } = await sessionOf(user, 25);
		await server.sweep("database");
		expect((await user.client.focusSessions.get(id)).status).toBe("active");
		await server.sweep();
		expect((await user.client.focusSessions.get(id)).status).toBe("abandoned");
	});

	test("more of them than one portion ends are ended in several", async () => {
		const insert = `WITH RECURSIVE numbers(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < 150)
			INSERT INTO`;
		await server.sql(
			`${insert} users (id, email, password_hash, display_name)
			SELECT 'user_6' || printf('%025d', n), 'forgetful-' || n || '@example.com', 'none', 'F' FROM numbers`,
		);
		await server.sql(
			`${insert} focus_sessions (id, user_id, template_key, start_time)
			SELECT 'focus_6' || printf('%025d', n), 'user_6' || printf('%025d', n), 'flowtime', datetime('now', '-2 days')
			FROM numbers`,
		);
		const left = async () => {
			const [row] = await server.sql(
				"SELECT COUNT(*) AS n FROM focus_sessions WHERE id > 'focus_6' AND status = 'active'",
			);
			return row?.n;
		};
		await server.sweep();
		expect(await left()).toBe(0);
	});
});

test("a session that began less than 24 hours ago goes on", async () => {
	const user = await server.user();
	const session = await sessionOf(user, 23);
	await server.sweep();
	expect(await user.client.focusSessions.get(session.id)).toEqual(session);
});
