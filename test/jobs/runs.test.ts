import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type EventsServer, type Row, startEventsServer } from "../events/server.ts";

const SENDING = "send due events";
const KEYS = "delete expired idempotency keys";

let server: EventsServer;

beforeAll(async () => {
	server = await startEventsServer();
}, 60_000);

afterAll(() => server[Symbol.asyncDispose]());

beforeEach(() => server.sql("DELETE FROM jobs"));

async function job(name: string): Promise<Row> {
	const [row] = await server.sql("SELECT * FROM jobs WHERE name = ?", name);
	return row ?? {};
}

const runs = (name: string) =>
	server.logs().filter((line) => line.includes('"job"') && line.includes(name)).length;

/** Keys that were claimed two days ago. */
function expiredKeys(count: number) {
	return server.sql(
		`WITH RECURSIVE numbers(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < ${count})
		INSERT INTO idempotency_keys (scope, key, fingerprint, claim, claimed_at)
		SELECT 'address:test', 'old-' || n, 'f', 'c', datetime('now', '-2 days') FROM numbers`,
	);
}

describe("the jobs that the cron runs", { timeout: 60_000 }, () => {
	test("are due at first, and then by their cadence", async () => {
		await server.cron();
		const rows = await server.sql(
			"SELECT name, (julianday(due_at) - julianday('now')) * 24 * 60 AS minutes, claimed_until, failure FROM jobs",
		);
		expect(rows.length).toBeGreaterThanOrEqual(5);
		for (const { claimed_until, failure } of rows) {
			expect([claimed_until, failure]).toEqual([null, null]);
		}
		const minutes = new Map(rows.map(({ name, minutes }) => [name, Number(minutes)]));
		expect(minutes.get(SENDING)).toBeLessThanOrEqual(1);
		expect(minutes.get(KEYS)).toBeGreaterThan(0);
		expect(minutes.get(KEYS)).toBeLessThanOrEqual(60);
		expect(minutes.get("delete old deletions")).toBeLessThanOrEqual(24 * 60);
	});

	test("do not run before they are due", async () => {
		await server.cron();
		const before = runs(KEYS);
		await server.cron();
		expect(runs(KEYS)).toBe(before);
		await server.sql("UPDATE jobs SET due_at = datetime('now', '-1 second') WHERE name = ?", KEYS);
		await server.cron();
		expect(runs(KEYS)).toBe(before + 1);
	});

	test("run once, however many runs of the cron ask for them", async () => {
		const before = runs(KEYS);
		await Promise.all(Array.from({ length: 10 }, () => server.cron()));
		expect(runs(KEYS)).toBe(before + 1);
	});

	test("go on after a run that died, once its claim is over", async () => {
		await server.cron();
		const due = "due_at = datetime('now', '-1 second')";
		await server.sql(
			`UPDATE jobs SET ${due}, claimed_until = datetime('now', '+1 minute') WHERE name = ?`,
			KEYS,
		);
		await expiredKeys(1);
		const before = runs(KEYS);
		await server.cron();
		expect(runs(KEYS)).toBe(before);
		await server.sql(
			"UPDATE jobs SET claimed_until = datetime('now', '-1 second') WHERE name = ?",
			KEYS,
		);
		await server.cron();
		expect(await job(KEYS)).toMatchObject({ rows_touched: 1, claimed_until: null });
	});

	test("work in portions, and tell how many rows they touched", async () => {
		await expiredKeys(2500);
		await server.cron();
		expect(await job(KEYS)).toMatchObject({ rows_touched: 2500, failure: null });
		const left = "SELECT COUNT(*) AS n FROM idempotency_keys WHERE scope = 'address:test'";
		expect((await server.sql(left))[0]?.n).toBe(0);
		expect(server.logs().some((line) => line.includes('"rowsTouched":2500'))).toBe(true);
	});

	test("stop no other when they fail, and are tried again a minute later", async () => {
		const user = await server.user();
		await user.unheard.tasks.create({ title: "Unheard" });
		await server.cron("queue");
		const failed = await job(SENDING);
		expect(failed.failure).toMatch(/queue/i);
		expect(failed.claimed_until).toBeNull();
		expect((await job(KEYS)).failure).toBeNull();
		expect((await job(KEYS)).finished_at).not.toBeNull();
		await server.sql(
			"UPDATE jobs SET due_at = datetime('now', '-1 second') WHERE name = ?",
			SENDING,
		);
		await server.cron();
		expect(await job(SENDING)).toMatchObject({ failure: null });
		expect(Number((await job(SENDING)).rows_touched)).toBeGreaterThan(0);
	});
});
