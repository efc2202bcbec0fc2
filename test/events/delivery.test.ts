import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type EventsServer, type EventsUser, type Row, startEventsServer } from "./server.ts";

let server: EventsServer;
let user: EventsUser;

beforeAll(async () => {
	server = await startEventsServer();
	user = await server.user();
}, 60_000);

afterAll(() => server[Symbol.asyncDispose]());

const poll = { timeout: 15_000, interval: 50 };

describe("a queue that takes no messages", { timeout: 60_000 }, () => {
	test("costs no answer, and the event is delivered when it takes them again", async () => {
		const { unheard } = user;
		const refusals = () => server.logs().filter((line) => line.includes("events not sent")).length;
		const before = refusals();
		const { id } = await unheard.tasks.create({ title: "Unheard", status: "done" });
		await expect.poll(refusals, poll).toBeGreaterThan(before);
		const waiting = await eventsOf(id);
		expect(waiting.map(({ type }) => type).sort()).toEqual(["task.completed", "task.created"]);
		expect(waiting.every((event) => event.delivered_at === null && event.failed_at === null)).toBe(
			true,
		);

		const completions = await countOf("task_completions");
		await server.sweep();
		await expect.poll(() => undelivered(id), poll).toEqual([]);
		expect(await countOf("task_completions")).toBe(completions + 1);
	});

	test("stops no other job of the cron", async () => {
		const { unheard } = user;
		const { id } = await unheard.tasks.create({ title: "Still unheard" });
		const old = await insertEvent({ deliveredAt: "2020-01-01 00:00:00.000" });
		await server.sweep("queue");
		expect(await server.sql("SELECT id FROM outbox WHERE id = ?", old)).toEqual([]);
		expect(await undelivered(id)).toHaveLength(1);
		expect(server.logs().some((line) => line.includes('"job":"send due events"'))).toBe(true);
	});
});

test("what happened is counted once", async () => {
	const before = await countOf("task_completions");
	const tasks = await Promise.all(
		Array.from({ length: 20 }, () => user.client.tasks.create({ title: "Counted" })),
	);
	for (const { id } of tasks) {
		await user.client.tasks.complete(id);
		await user.client.tasks.reopen(id);
		await expect.poll(() => undelivered(id), poll).toEqual([]);
	}
	expect(await countOf("task_completions")).toBe(before + 20);
});

test("what happened is counted on the day in UTC on which it happened", async () => {
	const day = () => server.sql("SELECT * FROM daily_statistics WHERE day = '2026-01-31'");
	expect(await day()).toEqual([]);
	const id = await insertEvent({ occurredAt: "2026-01-31 23:59:59.999" });
	await server.replay(await messageOf(id), 1);
	expect(await day()).toEqual([{ day: "2026-01-31", metric: "task_completions", count: 1 }]);
});

test("a database that is away costs a message nothing but an attempt", async () => {
	const id = await insertEvent();
	const message = await messageOf(id);
	const before = await countOf("task_completions");
	expect(await server.replay(message, 3, "database")).toEqual(Array(3).fill("retry"));
	expect(await server.replay(message, 1, "database@2")).toEqual(["retry"]);
	expect(await server.replay(message, 1, "database@3")).toEqual(["retry"]);
	expect(await server.replay(message, 1)).toEqual(["ack"]);
	expect(await countOf("task_completions")).toBe(before + 1);
});

test("who leaves takes their events along, and what is on its way then has no effect", async () => {
	const leaver = await server.user();
	const { id } = await leaver.unheard.tasks.create({ title: "Farewell", status: "done" });
	const messages = await Promise.all((await eventsOf(id)).map((event) => messageOf(`${event.id}`)));
	await leaver.client.users.delete({ password: leaver.password });
	const before = await countOf("task_completions");
	for (const message of messages) expect(await server.replay(message, 1)).toEqual(["ack"]);
	await server.sweep();
	expect(await eventsOf(id)).toEqual([]);
	expect(await countOf("task_completions")).toBe(before);
});

describe("a message that comes five times", { timeout: 60_000 }, () => {
	test("at once has one effect", async () => {
		const id = await insertEvent();
		const before = await countOf("task_completions");
		expect(await server.replay(await messageOf(id), 5)).toEqual(Array(5).fill("ack"));
		expect(await countOf("task_completions")).toBe(before + 1);
	});

	test("after it was delivered has no further effect, nor when that is forgotten", async () => {
		const { id: taskId } = await user.client.tasks.create({ title: "Once", status: "done" });
		await expect.poll(() => undelivered(taskId), poll).toEqual([]);
		const [event] = (await eventsOf(taskId)).filter(({ type }) => type === "task.completed");
		const id = String(event?.id);
		const message = await messageOf(id);
		const before = await countOf("task_completions");
		expect(await server.replay(message, 5)).toEqual(Array(5).fill("ack"));

		const longAgo = "2020-01-01 00:00:00.000";
		await server.sql("UPDATE outbox SET delivered_at = ? WHERE id = ?", longAgo, id);
		await server.sweep();
		const rows = await server.sql("SELECT * FROM event_deliveries WHERE event_id = ?", id);
		expect(rows).toEqual([]);
		expect(await server.replay(message, 5)).toEqual(Array(5).fill("ack"));
		expect(await countOf("task_completions")).toBe(before);
	});
});

describe("an event that cannot be delivered", { timeout: 60_000 }, () => {
	test("ends among the dead letters, and holds up neither other subscribers nor other events", async () => {
		const before = await countOf("task_completions");
		const { id: bad } = await user.client.tasks.create({ title: "Peanuts", status: "done" });
		const good = await Promise.all(
			Array.from({ length: 5 }, () =>
				user.client.tasks.create({ title: "Apples", status: "done" }),
			),
		);
		for (const { id } of good) await expect.poll(() => undelivered(id), poll).toEqual([]);
		const failed = async () => (await eventsOf(bad)).filter((event) => event.failed_at !== null);
		await expect
			.poll(failed, poll)
			.toMatchObject([
				{ type: "task.created", delivered_at: null, failure: "Error: allergic: Error: atishoo" },
			]);
		await expect.poll(() => countOf("task_completions"), poll).toBe(before + 6);

		const [event] = await failed();
		const line = server.logs().find((text) => text.includes("event failed for good"));
		expect(JSON.parse(line ?? "")).toMatchObject({
			level: "error",
			eventId: event?.id,
			type: "task.created",
			failure: "Error: allergic: Error: atishoo",
		});
	});

	test("stays there until an operator sends it again", async () => {
		const { id: taskId } = await user.client.tasks.create({ title: "Peanuts" });
		const failed = async () => (await eventsOf(taskId)).map(({ failed_at }) => failed_at !== null);
		await expect.poll(failed, poll).toEqual([true]);
		await server.sweep();
		expect(await failed()).toEqual([true]);

		await user.client.tasks.update(taskId, { title: "Walnuts" });
		await server.sql(
			"UPDATE outbox SET failed_at = NULL, due_at = datetime('now') WHERE failed_at IS NOT NULL",
		);
		await server.sweep();
		await expect.poll(() => undelivered(taskId), poll).toEqual([]);
		expect(await eventsOf(taskId)).toMatchObject([{ failed_at: null, failure: null }]);
	});

	test("because nobody knows its type ends there too", async () => {
		const id = await insertEvent({ type: "task.vanished" });
		await server.sweep();
		const [failed] = await expect
			.poll(() => server.sql("SELECT * FROM outbox WHERE id = ? AND failed_at <> ''", id), poll)
			.toHaveLength(1)
			.then(() => server.sql("SELECT * FROM outbox WHERE id = ?", id));
		expect(failed?.failure).toContain("type");
	});
});

test("an event that is on its way is not sent again before it counts as lost", async () => {
	const id = await insertEvent({ dueAt: "2999-01-01 00:00:00.000" });
	await server.sweep();
	const due = () => server.sql("SELECT due_at, delivered_at FROM outbox WHERE id = ?", id);
	expect(await due()).toEqual([{ due_at: "2999-01-01 00:00:00.000", delivered_at: null }]);
	await server.sql("UPDATE outbox SET due_at = '2020-01-01 00:00:00.000' WHERE id = ?", id);
	await server.sweep();
	await expect.poll(due, poll).toMatchObject([{ delivered_at: expect.any(String) }]);
});

/** The events of a task. */
function eventsOf(taskId: string): Promise<Row[]> {
	return server.sql("SELECT * FROM outbox WHERE data ->> 'taskId' = ? ORDER BY id", taskId);
}

async function undelivered(taskId: string): Promise<Row[]> {
	return (await eventsOf(taskId)).filter(({ delivered_at }) => delivered_at === null);
}

async function countOf(metric: string): Promise<number> {
	const [row] = await server.sql(
		"SELECT COALESCE(SUM(count), 0) AS total FROM daily_statistics WHERE metric = ?",
		metric,
	);
	return Number(row?.total);
}

let inserted = 0;

/** Puts an event in the outbox that nothing has sent yet. */
async function insertEvent({
	type = "task.completed",
	occurredAt = "2026-11-23 12:00:00.000",
	dueAt = "2020-01-01 00:00:00.000",
	deliveredAt = null as string | null,
} = {}): Promise<string> {
	const suffix = String(inserted++).padStart(26, "0");
	const id = `evt_${suffix}`;
	await server.sql(
		`INSERT INTO outbox (id, type, user_id, data, occurred_at, due_at, delivered_at)
			VALUES (?, ?, ?, ?, ?, ?, ?)`,
		id,
		type,
		user.id,
		JSON.stringify({ taskId: `task_${suffix}` }),
		occurredAt,
		dueAt,
		deliveredAt,
	);
	return id;
}

/** An event as the queue carries it. */
async function messageOf(id: string): Promise<unknown> {
	const [row] = await server.sql("SELECT * FROM outbox WHERE id = ?", id);
	return {
		id,
		type: row?.type,
		occurredAt: `${String(row?.occurred_at).replace(" ", "T")}Z`,
		userId: row?.user_id,
		data: JSON.parse(String(row?.data)),
	};
}
