import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
	type EventsServer,
	type EventsUser,
	type Row,
	startEventsServer,
} from "../events/server.ts";
import { parseExposition } from "../harness/prometheus.ts";
import { judgePlan } from "../harness/traffic/judge.ts";
import { readStatement } from "../harness/traffic/read-statement.ts";
import { readTrip } from "../harness/traffic/trips.ts";
import { Endpoint, type Mood } from "../vendors/endpoint.ts";

const TIMEOUT_SECONDS = 2;
const RETRY_SECONDS = 0.2;
const ATTEMPTS = 4;
/** As src/deliveries/sender.ts and circuit-breaker.ts say it. */
const AT_ONCE_PER_TARGET = 4;
const MOST_FAILURES = 5;

const LONG_AGO = "2020-01-01 00:00:00.000";
const FAR_AWAY = "2999-01-01 00:00:00.000";

let server: EventsServer;
let user: EventsUser;

beforeAll(async () => {
	server = await startEventsServer({
		DELIVERY_RETRY_SECONDS: `${RETRY_SECONDS}`,
		DELIVERY_TIMEOUT_SECONDS: `${TIMEOUT_SECONDS}`,
		DELIVERY_ATTEMPTS: `${ATTEMPTS}`,
	});
	user = await server.user();
}, 60_000);

afterAll(() => server[Symbol.asyncDispose]());

const poll = { timeout: 30_000, interval: 50 };

/** Creates a task of which the endpoint is told. */
async function announce({ url }: Endpoint, title: string, { client } = user): Promise<string> {
	return (await client.tasks.create({ title, notes: url, status: "done" })).id;
}

/** Announces a task to an endpoint while no queue takes messages. */
async function announceUnheard({ url }: Endpoint, title: string): Promise<void> {
	const { id } = await user.unheard.tasks.create({ title, notes: url });
	await server.replay(await messageOf(id), 1, "queue");
}

function announceAll(endpoint: Endpoint, count: number): Promise<string[]> {
	return Promise.all(Array.from({ length: count }, (_, n) => announce(endpoint, `Task ${n}`)));
}

function deliveriesTo({ url }: Endpoint): Promise<Row[]> {
	return server.sql("SELECT * FROM deliveries WHERE target = ? ORDER BY id", url);
}

async function statesOf(endpoint: Endpoint): Promise<unknown[]> {
	return (await deliveriesTo(endpoint)).map(({ state }) => state);
}

async function circuitOf({ url }: Endpoint): Promise<Row | undefined> {
	return (await server.sql("SELECT * FROM delivery_targets WHERE target = ?", url))[0];
}

/** Runs the cron again and again until all deliveries to the endpoint are in one state. */
async function sweepUntil(endpoint: Endpoint, state: string): Promise<void> {
	const left = async () => {
		await server.sweep();
		return (await statesOf(endpoint)).filter((other) => other !== state);
	};
	await expect.poll(left, poll).toEqual([]);
}

async function eventOf(taskId: string): Promise<Row> {
	const [event] = await server.sql(
		"SELECT * FROM outbox WHERE data ->> 'taskId' = ? AND type = 'task.created'",
		taskId,
	);
	if (event === undefined) throw new Error(`no event of ${taskId}`);
	return event;
}

/** The creation of a task as the queue carries it. */
async function messageOf(taskId: string): Promise<unknown> {
	const { id, type, occurred_at, user_id, data } = await eventOf(taskId);
	const occurredAt = `${String(occurred_at).replace(" ", "T")}Z`;
	return { id, type, occurredAt, userId: user_id, data: JSON.parse(String(data)) };
}

async function completions(): Promise<number> {
	const [row] = await server.sql(
		"SELECT COALESCE(SUM(count), 0) AS n FROM daily_statistics WHERE metric = 'task_completions'",
	);
	return Number(row?.n);
}

const timeOf = (text: unknown) => Date.parse(`${String(text).replace(" ", "T")}Z`);

describe("a dead endpoint", () => {
	test.each<Mood>(["hanging", "failing", "hanging up"])(
		"marks no event as failed and delays no effect: %s",
		async (mood) => {
			await using endpoint = await Endpoint.start(mood);
			const before = await completions();
			const id = await announce(endpoint, "Nobody listens");
			await expect.poll(() => endpoint.arrivals.length, poll).toBe(1);
			const event = await eventOf(id);
			expect(event).toMatchObject({ failed_at: null, failure: null });
			expect(timeOf(event.delivered_at)).toBeLessThanOrEqual(endpoint.arrivals[0]?.at ?? 0);
			await expect.poll(completions, poll).toBe(before + 1);
		},
	);

	test("delays no other once it has failed, whoever sends", async () => {
		await using healthy = await Endpoint.start();
		const dead = await Promise.all(Array.from({ length: 4 }, () => Endpoint.start("failing")));
		await using endpoints = new AsyncDisposableStack();
		for (const endpoint of dead) endpoints.use(endpoint);
		await Promise.all(dead.map((endpoint) => announce(endpoint, "First")));
		const failing = async () => (await Promise.all(dead.map(circuitOf))).filter(Boolean);
		await expect.poll(failing, poll).toHaveLength(dead.length);

		for (const endpoint of dead) endpoint.mood = "hanging";
		await Promise.all(dead.map((endpoint) => announce(endpoint, "Second")));
		const handedOver = Date.now();
		await announce(healthy, "By the queue");
		await expect.poll(() => healthy.accepted.length, poll).toBe(1);
		expect(healthy.accepted.at(-1)?.at).toBeLessThan(handedOver + TIMEOUT_SECONDS * 1000);
		await announceUnheard(healthy, "By the cron");
		const swept = Date.now();
		const sweep = server.sweep();
		await expect.poll(() => healthy.accepted.length, poll).toBe(2);
		expect(healthy.accepted.at(-1)?.at).toBeLessThan(swept + TIMEOUT_SECONDS * 1000);
		await sweep;
		expect(dead.flatMap(({ arrivals }) => arrivals).length).toBeGreaterThanOrEqual(2 * dead.length);
	});

	test.each<Mood>(["hanging", "failing", "hanging up", { busyForSeconds: 1 }])(
		"gets its deliveries when it recovers, each once: %s",
		async (mood) => {
			await using endpoint = await Endpoint.start(mood);
			await announceAll(endpoint, 3);
			await expect.poll(() => endpoint.arrivals.length, poll).toBeGreaterThan(0);
			endpoint.mood = "well";
			await sweepUntil(endpoint, "delivered");
			const titles = endpoint.accepted.map(({ body }) => (body as { title: string }).title);
			expect(titles.sort()).toEqual(["Task 0", "Task 1", "Task 2"]);
			expect(await circuitOf(endpoint)).toBeUndefined();
		},
	);
});

describe("what an endpoint does not take", () => {
	test("is sent again after longer and longer waits, with the same key, and is dead after the last", async () => {
		await using endpoint = await Endpoint.start("failing");
		await announce(endpoint, "Again and again");
		await sweepUntil(endpoint, "dead");
		const { arrivals } = endpoint;
		expect(arrivals.map(({ attempt }) => attempt)).toEqual([1, 2, 3, 4]);
		const [row] = await deliveriesTo(endpoint);
		expect(new Set(arrivals.map((arrival) => arrival.idempotencyKey))).toEqual(new Set([row?.id]));
		expect(row).toMatchObject({ attempts: ATTEMPTS, last_failure: "HTTP 500" });
		expect(timeOf(row?.finished_at)).toBeGreaterThanOrEqual(arrivals.at(-1)?.at ?? Infinity);
		for (const [index, { at }] of arrivals.slice(1).entries()) {
			const wait = at - (arrivals[index]?.at ?? 0);
			expect(wait).toBeGreaterThanOrEqual((RETRY_SECONDS * 1000 * 2 ** index) / 2);
		}
		const line = server
			.logs()
			.find((text) => text.includes("delivery failed for good") && text.includes(String(row?.id)));
		expect(JSON.parse(line ?? "")).toMatchObject({
			level: "error",
			channel: "loopback",
			attempts: ATTEMPTS,
			failure: "HTTP 500",
		});
	});

	test("is sent again when an operator says so", async () => {
		await using endpoint = await Endpoint.start("refusing");
		await announce(endpoint, "Please");
		await expect.poll(() => statesOf(endpoint), poll).toEqual(["dead"]);
		expect(await deliveriesTo(endpoint)).toMatchObject([{ attempts: 1, last_failure: "HTTP 410" }]);
		expect(await circuitOf(endpoint)).toBeUndefined();
		await server.sweep();
		expect(endpoint.arrivals).toHaveLength(1);

		endpoint.mood = "well";
		await server.sql(
			`UPDATE deliveries SET state = 'pending', attempts = 0, due_at = datetime('now'),
				expires_at = datetime('now', '+3 days') WHERE state = 'dead' AND target = ?`,
			endpoint.url,
		);
		await sweepUntil(endpoint, "delivered");
		expect(endpoint.accepted.map(({ body }) => body)).toEqual([{ title: "Please" }]);
	});

	test("waits as long as the endpoint asks for, and so does all that is meant for it", async () => {
		await using endpoint = await Endpoint.start({ busyForSeconds: 3 });
		await announce(endpoint, "First");
		await expect.poll(() => endpoint.arrivals.length, poll).toBe(1);
		await expect.poll(async () => (await circuitOf(endpoint))?.failures, poll).toBe(1);
		endpoint.mood = "well";
		await announce(endpoint, "Second");
		await sweepUntil(endpoint, "delivered");
		const [busy, ...later] = endpoint.arrivals;
		expect(later).toHaveLength(2);
		for (const { at } of later) expect(at - (busy?.at ?? 0)).toBeGreaterThanOrEqual(3000);
	});
});

test("an endpoint that keeps failing is left alone for a while, then one delivery tries it", async () => {
	await using endpoint = await Endpoint.start("failing");
	for (let n = 0; n < 10; n++) await announceUnheard(endpoint, `Task ${n}`);
	const failures = async () => {
		await server.sweep();
		return Number((await circuitOf(endpoint))?.failures ?? 0);
	};
	await expect.poll(failures, poll).toBeGreaterThanOrEqual(MOST_FAILURES);
	const openUntil = (modifier: string) =>
		server.sql(
			"UPDATE delivery_targets SET open_until = datetime('now', ?) WHERE target = ?",
			modifier,
			endpoint.url,
		);
	const makeDue = () =>
		server.sql(
			"UPDATE deliveries SET due_at = ?, attempts = 1 WHERE target = ?",
			LONG_AGO,
			endpoint.url,
		);

	await openUntil("+1 hour");
	await makeDue();
	const before = endpoint.arrivals.length;
	await server.sweep();
	await server.sweep();
	expect(endpoint.arrivals).toHaveLength(before);

	await openUntil("-1 minute");
	await server.sweep();
	expect(endpoint.arrivals).toHaveLength(before + 1);
	const open = await circuitOf(endpoint);
	expect(timeOf(open?.open_until)).toBeGreaterThan(endpoint.arrivals.at(-1)?.at ?? Infinity);

	endpoint.mood = "well";
	await openUntil("-1 minute");
	await makeDue();
	await sweepUntil(endpoint, "delivered");
	expect(endpoint.accepted).toHaveLength(10);
	expect(await circuitOf(endpoint)).toBeUndefined();
});

describe("nothing is sent twice", () => {
	test("when an event is handled again", async () => {
		await using endpoint = await Endpoint.start();
		const id = await announce(endpoint, "Once");
		await expect.poll(() => statesOf(endpoint), poll).toEqual(["delivered"]);
		const message = await messageOf(id);
		const event = (await eventOf(id)).id as string;
		expect(await server.replay(message, 5)).toEqual(Array(5).fill("ack"));
		// As if nobody had heard of it yet.
		await server.sql("DELETE FROM event_deliveries WHERE event_id = ?", event);
		await server.sql("UPDATE outbox SET delivered_at = NULL WHERE id = ?", event);
		expect(await server.replay(message, 5)).toEqual(Array(5).fill("ack"));
		await server.sweep();
		expect(await statesOf(endpoint)).toEqual(["delivered"]);
		expect(endpoint.arrivals).toHaveLength(1);
	});

	test("when crons overlap, and an endpoint gets few deliveries at a time", async () => {
		await using endpoint = await Endpoint.start("hanging");
		for (let n = 0; n < 12; n++) await announceUnheard(endpoint, `Task ${n}`);
		expect(endpoint.arrivals).toEqual([]);
		const sweeps = Promise.all([server.sweep(), server.sweep(), server.sweep()]);
		await expect.poll(() => endpoint.arrivals.length, poll).toBe(AT_ONCE_PER_TARGET);
		endpoint.mood = "well";
		await sweeps;
		await sweepUntil(endpoint, "delivered");
		expect(endpoint.mostAtOnce).toBe(AT_ONCE_PER_TARGET);
		const keys = endpoint.accepted.map(({ idempotencyKey }) => idempotencyKey);
		expect(keys).toHaveLength(12);
		expect(new Set(keys).size).toBe(12);
	});
});

test("a sender whose delivery another one has taken over does not say what became of it", async () => {
	await using endpoint = await Endpoint.start("hanging");
	await announce(endpoint, "Taken over");
	await expect.poll(() => endpoint.arrivals.length, poll).toBe(1);
	const { url } = endpoint;
	await server.sql("UPDATE deliveries SET attempts = attempts + 1 WHERE target = ?", url);
	await expect.poll(() => circuitOf(endpoint), poll).toMatchObject({ failures: 1 });
	expect(await deliveriesTo(endpoint)).toMatchObject([{ state: "sending", last_failure: null }]);
	endpoint.mood = "well";
	await sweepUntil(endpoint, "delivered");
});

test("a queue that takes no messages costs deliveries no more than the time to the next cron", async () => {
	await using endpoint = await Endpoint.start();
	await announceUnheard(endpoint, "Unheard");
	expect(server.logs().some((line) => line.includes("deliveries not handed over"))).toBe(true);
	expect(await statesOf(endpoint)).toEqual(["pending"]);
	await server.sweep("queue");
	expect(await statesOf(endpoint)).toEqual(["delivered"]);
});

test("a database that is away loses no delivery", async () => {
	await using endpoint = await Endpoint.start();
	await announceUnheard(endpoint, "Kept");
	for (const call of [2, 4, 6, 8]) await server.sweep(`database@${call}`);
	await sweepUntil(endpoint, "delivered");
});

test("what has lost its point is not sent", async () => {
	await using endpoint = await Endpoint.start();
	await announceUnheard(endpoint, "Too late");
	await server.sql("UPDATE deliveries SET expires_at = ? WHERE target = ?", LONG_AGO, endpoint.url);
	// The queue sends what is due to the endpoint, and no job has ended the late delivery yet.
	await announce(endpoint, "In time");
	await expect.poll(() => statesOf(endpoint), poll).toEqual(["pending", "delivered"]);
	await server.sweep();
	expect(await statesOf(endpoint)).toEqual(["expired", "delivered"]);
	expect((await deliveriesTo(endpoint))[0]?.finished_at).not.toBeNull();
	expect(endpoint.arrivals.map(({ body }) => body)).toEqual([{ title: "In time" }]);
});

test("what loses its point while it is sent does not end before the attempt does", async () => {
	await using endpoint = await Endpoint.start("hanging");
	await announce(endpoint, "Just in time");
	await expect.poll(() => endpoint.arrivals.length, poll).toBe(1);
	await server.sql("UPDATE deliveries SET expires_at = ? WHERE target = ?", LONG_AGO, endpoint.url);
	await server.sweep();
	expect(await statesOf(endpoint)).toEqual(["sending"]);
	await sweepUntil(endpoint, "expired");
	expect(endpoint.arrivals).toHaveLength(1);
});

test("what is due later is sent later", async () => {
	await using endpoint = await Endpoint.start();
	await announceUnheard(endpoint, "Later");
	const dueAt = (time: string) =>
		server.sql("UPDATE deliveries SET due_at = ? WHERE target = ?", time, endpoint.url);
	await dueAt(FAR_AWAY);
	await server.sweep();
	expect(endpoint.arrivals).toEqual([]);
	await dueAt(LONG_AGO);
	await sweepUntil(endpoint, "delivered");
});

test("what was finished a month ago is deleted, and so are targets that get nothing any more", async () => {
	await using endpoint = await Endpoint.start();
	await announceAll(endpoint, 2);
	await expect.poll(() => statesOf(endpoint), poll).toEqual(["delivered", "delivered"]);
	const [old, recent] = await deliveriesTo(endpoint);
	const finish = (row: Row | undefined, days: number) =>
		server.sql(
			`UPDATE deliveries SET finished_at = datetime('now', '-${days} days') WHERE id = ?`,
			String(row?.id),
		);
	await finish(old, 31);
	await finish(recent, 29);
	await server.sql("INSERT INTO delivery_targets VALUES (?, 1, ?)", endpoint.url, LONG_AGO);
	await server.sweep();
	expect((await deliveriesTo(endpoint)).map(({ id }) => id)).toEqual([recent?.id]);
	expect(await circuitOf(endpoint)).toBeUndefined();
});

test("who leaves takes their deliveries along", async () => {
	await using endpoint = await Endpoint.start("failing");
	const leaver = await server.user();
	await announce(endpoint, "Farewell", leaver);
	await expect.poll(() => endpoint.arrivals.length, poll).toBe(1);
	await leaver.client.users.delete({ password: leaver.password });
	expect(await deliveriesTo(endpoint)).toEqual([]);
	endpoint.mood = "well";
	await server.sweep();
	expect(endpoint.accepted).toEqual([]);
});

test("neither the database nor the log shows what is delivered", async () => {
	await using endpoint = await Endpoint.start("refusing");
	await announce(endpoint, "Between the two of us");
	await expect.poll(() => statesOf(endpoint), poll).toEqual(["dead"]);
	expect(endpoint.arrivals).toMatchObject([{ body: { title: "Between the two of us" } }]);
	const [row] = await deliveriesTo(endpoint);
	expect(JSON.stringify(row)).not.toContain("two of us");
	expect(row?.payload).toMatch(/^first\./);
	expect(server.logs().filter((line) => line.includes("two of us"))).toEqual([]);
});

test("a delivery is written in the batch of the receipt of its event", () => {
	expect(server.logs().map(readTrip)).toContainEqual([
		expect.stringContaining('insert into "event_deliveries"'),
		expect.stringContaining('insert into "deliveries"'),
	]);
});

test("attempts are counted by channel and outcome", async () => {
	await using endpoint = await Endpoint.start("refusing");
	const operator = await server.user();
	const [account] = await server.sql(
		"UPDATE users SET role = 'admin' WHERE id = ? RETURNING email",
		operator.id,
	);
	const { password } = operator;
	const { tokens } = await operator.client.auth.login({ email: `${account?.email}`, password });
	const dead = async () => {
		const headers = { Authorization: `Bearer ${tokens.accessToken}` };
		const response = await fetch(new URL("/metrics", server.url), { headers });
		const samples = parseExposition(await response.text()).get("deliveries_total")?.samples;
		return samples?.find(({ labels }) => labels.outcome === "dead")?.value ?? 0;
	};
	const before = await dead();
	await announce(endpoint, "Counted");
	await expect.poll(() => statesOf(endpoint), poll).toEqual(["dead"]);
	await expect.poll(dead, poll).toBe(before + 1);
});

test("every statement uses an index", async () => {
	const trips = server.logs().flatMap((line) => readTrip(line) ?? []);
	const statements = new Set(trips.filter((text) => /deliveries|delivery_targets/.test(text)));
	expect(statements.size).toBeGreaterThan(12);
	for (const text of statements) {
		const parameters = Array<null>(readStatement(text).parameters).fill(null);
		const plan = await server.sql(`EXPLAIN QUERY PLAN ${text}`, ...parameters);
		const faults = judgePlan(
			text,
			plan.map(({ detail }) => String(detail)),
		);
		expect(faults.filter(({ rule }) => rule === "scan")).toEqual([]);
	}
});
