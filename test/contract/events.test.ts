import { describe, expect, test, vi } from "vitest";
import { document, isObject, operations } from "../harness/document.ts";
import { readEventScenarios, refused } from "../harness/event-scenarios.ts";
import { harness, json } from "../harness.ts";
import { measured, water } from "./health/events.ts";

const scenarios = await readEventScenarios();

describe.concurrent.each(Object.entries(scenarios))("%s", (_, cases) => {
	test.each(Object.entries(cases))("%s", async (_name, { prepare, act, leaves }) => {
		const user = await harness.user();
		const id = (await prepare?.(user)) ?? "";
		const before = await idsOf(user.user.id);
		await act(user, id);
		const left = (await eventsOf(user.user.id)).filter(({ id }) => !before.has(id));
		expect(left.map(({ type }) => type).sort()).toEqual(leaves);
		await isDelivered(user.user.id);
	});
});

describe("registerUser", () => {
	test("a new account", async () => {
		const { user } = await harness.user();
		expect(await eventsOf(user.id)).toMatchObject([{ type: "user.registered", data: "{}" }]);
		await isDelivered(user.id);
	});

	test("an account that exists", async () => {
		const { email, user, client, password } = await harness.user();
		await refused(client.auth.register({ email, password, displayName: "Again" }));
		expect(await eventsOf(user.id)).toHaveLength(1);
	});
});

describe("the document", () => {
	test("names on each operation the events that it leaves, and no others", () => {
		const named = operations.flatMap(({ id, emits }) =>
			emits.length > 0 ? [[id, emits.toSorted()]] : [],
		);
		const left = Object.entries(scenarios).map(([id, cases]) => [
			id,
			[...new Set(Object.values(cases).flatMap(({ leaves }) => leaves))].sort(),
		]);
		expect(Object.fromEntries(named)).toEqual({
			...Object.fromEntries(left),
			registerUser: ["user.registered"],
		});
	});

	test("explains no event that nothing leaves", () => {
		const events = document["x-events"];
		const emitted = new Set(operations.flatMap(({ emits }) => emits));
		expect(new Set(isObject(events) ? Object.keys(events) : [])).toEqual(emitted);
	});
});

test("health logs are counted, however many come at once", async () => {
	const { client, user } = await harness.user();
	await client.healthLogs.createBatch({ logs: [water(), measured, measured, water()] });
	const counted = (await eventsOf(user.id)).filter(({ type }) => type === "health.logged");
	expect(counted).toMatchObject([{ data: '{"count":3}' }]);
	await isDelivered(user.id);
});

test("an event says whose it is, when it happened and to which task", async () => {
	const { client, user } = await harness.user();
	const task = await client.tasks.create({ title: "Precise" });
	const completed = await client.tasks.complete(task.id);
	const time = (text: string | null) => text?.replace("T", " ").replace("Z", "");
	const rows = await eventsOf(user.id);
	for (const [type, at] of [
		["task.created", task.createdAt],
		["task.completed", completed.completedAt],
	] as const) {
		expect(rows).toContainEqual(
			expect.objectContaining({
				id: expect.stringMatching(/^evt_[0-7][0-9a-z]{25}$/),
				type,
				data: JSON.stringify({ taskId: task.id }),
				occurred_at: time(at),
			}),
		);
	}
});

describe("when the database fails in the middle", () => {
	test("a task and its events are written, or neither", async () => {
		const { authorization, user } = await harness.user();
		const statuses: number[] = [];
		for (let call = 1; !statuses.includes(201) && call < 10; call++) {
			const send = harness.faulty(`database@${call}`);
			const response = await send(
				"/api/tasks",
				json("POST", { title: "Either", status: "done" }, authorization),
			);
			statuses.push(response.status);
			const [tasks] = await harness.sql(
				"SELECT COUNT(*) AS n FROM tasks WHERE user_id = ?",
				user.id,
			);
			const created = statuses.filter((status) => status === 201).length;
			expect(tasks?.n).toBe(created);
			const events = (await eventsOf(user.id)).filter(({ type }) => type !== "user.registered");
			expect(events).toHaveLength(2 * created);
		}
		expect(statuses).toContain(503);
		expect(statuses).toContain(201);
	});
});

/** The events that the document counts in a business metric. */
const counted = new Set(
	Object.entries(document["x-events"] ?? {})
		.filter(([, event]) => isObject(event) && "metric" in event)
		.map(([name]) => name),
);

function eventsOf(userId: string): Promise<Record<string, unknown>[]> {
	return harness.sql("SELECT * FROM outbox WHERE user_id = ? ORDER BY id", userId);
}

async function idsOf(userId: string): Promise<Set<unknown>> {
	return new Set((await eventsOf(userId)).map(({ id }) => id));
}

/** Every event has reached everybody whom it concerns. */
async function isDelivered(userId: string): Promise<void> {
	const undelivered = "SELECT * FROM outbox WHERE user_id = ? AND delivered_at IS NULL";
	await vi.waitFor(async () => expect(await harness.sql(undelivered, userId)).toEqual([]), {
		timeout: 30_000,
	});
	const receipts = await harness.sql(
		`SELECT id FROM outbox JOIN event_deliveries ON event_id = id
			WHERE user_id = ? AND subscriber = 'statistics' ORDER BY id`,
		userId,
	);
	const expected = (await eventsOf(userId)).filter(({ type }) => counted.has(String(type)));
	expect(receipts).toEqual(expected.map(({ id }) => ({ id })));
}
