import { type ChildProcess, fork } from "node:child_process";
import { randomInt } from "node:crypto";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { TimeAndWellness } from "../../sdk/src/index.ts";
import { AT_ONCE_PER_TARGET } from "../../src/deliveries/sender.ts";
import { control } from "../harness/control-client.ts";
import { ENCRYPTION_KEY, JWT_SECRET, RATE_LIMITS } from "../harness/settings.ts";
import { openDatabase } from "../ops/working-copy.ts";
import { Endpoint } from "../vendors/endpoint.ts";

const CRASHES = 5;
const WRITES = 150;
const AT_ONCE = 16;
const MOST_ANSWERED = 80;

const SETTINGS = {
	JWT_SECRET,
	ENCRYPTION_KEYS: ENCRYPTION_KEY,
	RATE_LIMITS: JSON.stringify(RATE_LIMITS),
	EVENT_RETRY_SECONDS: "0",
	// An event that was sent counts as lost soon, so that nobody has to wait for it long.
	EVENT_RESEND_SECONDS: "1",
	// So does a sender of deliveries, after three timeouts.
	DELIVERY_TIMEOUT_SECONDS: "1",
	DELIVERY_RETRY_SECONDS: "0.1",
};

let state: string;
let host: ChildProcess;
let url: string;
const ended = new AbortController();

beforeAll(async () => {
	// The worker of test/faults has a channel for deliveries.
	const { faults } = await control("build");
	state = mkdtempSync(join(tmpdir(), "crashing-"));
	const program = join(import.meta.dirname, "crashing-host.ts");
	host = fork(program, [faults, state, JSON.stringify(SETTINGS)]);
	host.once("exit", () => ended.abort(new Error("the host has ended")));
	url = await nextAddress();
}, 120_000);

afterAll(async () => {
	host.disconnect();
	await once(host, "exit");
	rmSync(state, { recursive: true });
});

test("workerd, killed in the middle of 150 writes five times, forgets no write and repeats no effect", async () => {
	await using endpoint = await Endpoint.start();
	const acknowledged = new Set<string>();
	const { accessToken } = await signUp();
	for (let crash = 0; crash < CRASHES; crash++) {
		await writeThroughCrash(accessToken, acknowledged, endpoint.url);
	}
	await vi.waitFor(
		async () => {
			await fetch(`${url}/scheduled`);
			expect(query("SELECT COUNT(*) FROM outbox WHERE delivered_at IS NULL")).toEqual([0]);
			expect(query("SELECT COUNT(*) FROM deliveries WHERE state <> 'delivered'")).toEqual([0]);
		},
		{ timeout: 60_000, interval: 500 },
	);

	const kept = query("SELECT id FROM tasks");
	expect(acknowledged.size).toBeGreaterThan(CRASHES * AT_ONCE);
	expect([...acknowledged.difference(new Set(kept))]).toEqual([]);
	for (const type of ["task.created", "task.completed"]) {
		expect(query("SELECT data ->> 'taskId' FROM outbox WHERE type = ? ORDER BY 1", type)).toEqual(
			kept.toSorted(),
		);
	}
	expect(
		query("SELECT SUM(count) FROM daily_statistics WHERE metric = 'task_completions'"),
	).toEqual([kept.length]);

	// Every delivery has arrived. Only those that a sender had claimed when workerd was killed may arrive twice.
	const deliveries = query("SELECT id FROM deliveries ORDER BY 1");
	expect(deliveries).toHaveLength(kept.length);
	const accepted = endpoint.accepted.map(({ idempotencyKey }) => idempotencyKey);
	expect([...new Set(accepted)].sort()).toEqual(deliveries);
	expect(accepted.length - deliveries.length).toBeLessThanOrEqual(CRASHES * AT_ONCE_PER_TARGET);
}, 240_000);

async function signUp(): Promise<{ accessToken: string }> {
	const { tokens } = await new TimeAndWellness({ baseUrl: url }).auth.register({
		email: "ada@example.com",
		password: "correct horse battery",
		displayName: "Ada",
	});
	return tokens;
}

/** Sends 150 writes, of which some are answered when workerd is killed, some under way and some to come. */
async function writeThroughCrash(
	accessToken: string,
	acknowledged: Set<unknown>,
	notes: string,
): Promise<void> {
	const client = new TimeAndWellness({ baseUrl: url, accessToken, maxRetries: 0 });
	const crashAt = acknowledged.size + randomInt(AT_ONCE, MOST_ANSWERED);
	const restarted = nextAddress();
	let sent = 0;
	const write = async () => {
		while (sent++ < WRITES) {
			const task = await client.tasks
				.create({ title: "Kept", notes, status: "done" })
				.catch(() => null);
			if (task === null) continue;
			acknowledged.add(task.id);
			if (acknowledged.size === crashAt) host.send("crash");
		}
	};
	await Promise.all(Array.from({ length: AT_ONCE }, write));
	url = await restarted;
}

/** Where the host has started the worker anew. */
async function nextAddress(): Promise<string> {
	const [address] = await once(host, "message", { signal: ended.signal });
	return address;
}

/** The first column of what the database has on the disk. */
function query(sql: string, ...parameters: string[]): unknown[] {
	using database = openDatabase(state);
	return database
		.prepare(sql)
		.all(...parameters)
		.map((row) => Object.values(row)[0]);
}
