import { describe, expect, test, vi } from "vitest";
import { document, isObject, operations } from "../harness/document.ts";
import { harness, json, type TestUser } from "../harness.ts";

/** What is done, after what is not looked at, and the events that it leaves in their order. */
interface Scenario {
	readonly prepare?: (user: TestUser) => Promise<string>;
	/** @param id what was prepared */
	readonly act: (user: TestUser, id: string) => Promise<unknown>;
	readonly leaves: string[];
}

const open = async ({ client }: TestUser) => (await client.tasks.create({ title: "Open" })).id;
const done = async ({ client }: TestUser) =>
	(await client.tasks.create({ title: "Done", status: "done" })).id;
const focus = async ({ client }: TestUser) =>
	(await client.focusSessions.start({ templateKey: "pomodoro" })).id;
const focused = async (user: TestUser) => {
	const id = await focus(user);
	await user.client.focusSessions.complete(id, {});
	return id;
};
const refused = (request: Promise<unknown>) => expect(request).rejects.toThrow();

const water = (changes: object = {}) => ({
	type: "water" as const,
	value: { volumeMilliliters: 250 },
	recordedAt: "2026-11-22T16:20:00Z",
	...changes,
});
const measured = water({
	externalId: "drop-1",
	externalVersion: 1,
	source: { app: "org.example.bottle" },
});

const scenarios: Record<string, Record<string, Scenario>> = {
	createHealthLog: {
		"a new log": {
			act: ({ client }) => client.healthLogs.create(water()),
			leaves: ["health.logged"],
		},
		"a log that is sent again": {
			prepare: async ({ client }) => (await client.healthLogs.create(measured)).id,
			act: ({ client }) => client.healthLogs.create(measured),
			leaves: [],
		},
	},
	createHealthLogBatch: {
		"new logs, which are one event": {
			act: ({ client }) => client.healthLogs.createBatch({ logs: [water(), water(), measured] }),
			leaves: ["health.logged"],
		},
		"nothing new and nothing valid": {
			prepare: async ({ client }) => (await client.healthLogs.create(measured)).id,
			act: ({ client }) =>
				client.healthLogs.createBatch({ logs: [measured, water({ value: {} })] as never }),
			leaves: [],
		},
	},
	createTask: {
		"a task to be done": {
			act: ({ client }) => client.tasks.create({ title: "New" }),
			leaves: ["task.created"],
		},
		"a task that is done": {
			act: ({ client }) => client.tasks.create({ title: "New", status: "done" }),
			leaves: ["task.completed", "task.created"],
		},
		"a task that is refused": {
			act: ({ client }) =>
				refused(client.tasks.create({ title: "New", parentId: "task_01m7vzd1r5eyxb91aftq7f28zc" })),
			leaves: [],
		},
	},
	updateTask: {
		"to done": {
			prepare: open,
			act: ({ client }, id) => client.tasks.update(id, { status: "done" }),
			leaves: ["task.completed"],
		},
		"to done, by many at once": {
			prepare: open,
			act: ({ client }, id) =>
				Promise.all(Array.from({ length: 8 }, () => client.tasks.update(id, { status: "done" }))),
			leaves: ["task.completed"],
		},
		"from done to begun": {
			prepare: done,
			act: ({ client }, id) => client.tasks.update(id, { status: "in_progress" }),
			leaves: ["task.reopened"],
		},
		"to the status that it has": {
			prepare: done,
			act: ({ client }, id) => client.tasks.update(id, { status: "done" }),
			leaves: [],
		},
		"from one open status to another": {
			prepare: open,
			act: ({ client }, id) => client.tasks.update(id, { status: "in_progress" }),
			leaves: [],
		},
		"of something else": {
			prepare: done,
			act: ({ client }, id) => client.tasks.update(id, { title: "Newer" }),
			leaves: [],
		},
		"to done, refused for the parent that it names": {
			prepare: open,
			act: ({ client }, id) => refused(client.tasks.update(id, { status: "done", parentId: id })),
			leaves: [],
		},
	},
	completeTask: {
		"an open task": {
			prepare: open,
			act: ({ client }, id) => client.tasks.complete(id),
			leaves: ["task.completed"],
		},
		"by many at once": {
			prepare: open,
			act: ({ client }, id) =>
				Promise.all(Array.from({ length: 8 }, () => client.tasks.complete(id))),
			leaves: ["task.completed"],
		},
		"a task that is done": {
			prepare: done,
			act: ({ client }, id) => client.tasks.complete(id),
			leaves: [],
		},
		"another user's task": {
			prepare: async () => open(await harness.user()),
			act: ({ client }, id) => refused(client.tasks.complete(id)),
			leaves: [],
		},
	},
	reopenTask: {
		"a task that is done": {
			prepare: done,
			act: ({ client }, id) => client.tasks.reopen(id),
			leaves: ["task.reopened"],
		},
		"an open task": {
			prepare: open,
			act: ({ client }, id) => client.tasks.reopen(id),
			leaves: [],
		},
		"another user's task": {
			prepare: async () => done(await harness.user()),
			act: ({ client }, id) => refused(client.tasks.reopen(id)),
			leaves: [],
		},
	},
	startFocusSession: {
		"a session": { act: focus, leaves: ["focus.started"] },
		"many at once": {
			act: (user) => Promise.allSettled(Array.from({ length: 8 }, () => focus(user))),
			leaves: ["focus.started"],
		},
		"while one is running": { prepare: focus, act: (user) => refused(focus(user)), leaves: [] },
	},
	completeFocusSession: {
		"a running session": {
			prepare: focus,
			act: ({ client }, id) => client.focusSessions.complete(id, {}),
			leaves: ["focus.completed"],
		},
		"by many at once": {
			prepare: focus,
			act: ({ client }, id) =>
				Promise.allSettled(Array.from({ length: 8 }, () => client.focusSessions.complete(id, {}))),
			leaves: ["focus.completed"],
		},
		"a session that has ended": {
			prepare: focused,
			act: ({ client }, id) => refused(client.focusSessions.complete(id, {})),
			leaves: [],
		},
	},
	abandonFocusSession: {
		"a running session": {
			prepare: focus,
			act: ({ client }, id) => client.focusSessions.abandon(id),
			leaves: ["focus.abandoned"],
		},
		"a session that has ended": {
			prepare: focused,
			act: ({ client }, id) => refused(client.focusSessions.abandon(id)),
			leaves: [],
		},
	},
	restartFocusSession: {
		"a running session": {
			prepare: focus,
			act: ({ client }, id) => client.focusSessions.restart(id),
			leaves: ["focus.abandoned", "focus.started"],
		},
		"a session that has ended": {
			prepare: focused,
			act: ({ client }, id) => client.focusSessions.restart(id),
			leaves: ["focus.started"],
		},
		"another session than the one that is running": {
			prepare: async (user) => {
				const id = await focused(user);
				await focus(user);
				return id;
			},
			act: ({ client }, id) => refused(client.focusSessions.restart(id)),
			leaves: [],
		},
	},
};

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
	const counted = await harness.sql(
		`SELECT id FROM outbox JOIN event_deliveries ON event_id = id
			WHERE user_id = ? AND subscriber = 'statistics' ORDER BY id`,
		userId,
	);
	const expected = (await eventsOf(userId)).filter(({ type }) =>
		["user.registered", "task.completed", "focus.completed", "health.logged"].includes(
			String(type),
		),
	);
	expect(counted).toEqual(expected.map(({ id }) => ({ id })));
}
