import fc from "fast-check";
import { expect, test } from "vitest";
import {
	ConflictError,
	type HealthLogCreate,
	NotFoundError,
	type SyncChange,
	type TimeAndWellness,
	ValidationError,
} from "../../../sdk/src/index.ts";
import { SEED } from "../../harness/samples.ts";
import { harness } from "../../harness.ts";

const RUNS = 12;

/** A device that keeps a copy, as the description of the operation tells it to. */
class Device {
	readonly client: TimeAndWellness;
	#copy = new Map<string, SyncChange>();
	#cursor: string | undefined;

	constructor(client: TimeAndWellness) {
		this.client = client;
	}

	/** @returns whether there is more to ask for */
	async sync(limit: number, answerIsLost: boolean): Promise<boolean> {
		const cursor = this.#cursor;
		const page = await this.client.sync.changes({ limit, ...(cursor !== undefined && { cursor }) });
		// Meanwhile the device may have started over, or been faster with another answer.
		if (answerIsLost || cursor !== this.#cursor) return true;
		for (const change of page.changes) {
			if (change.deleted) this.#copy.delete(change.id);
			else this.#copy.set(change.id, change);
		}
		this.#cursor = page.cursor;
		return page.hasMore;
	}

	startOver(): void {
		this.#copy = new Map();
		this.#cursor = undefined;
	}

	/** Everything in the copy, by kind and id. */
	contents(): Map<string, unknown> {
		const present = [...this.#copy.values()].filter((change) => !change.deleted);
		return new Map(present.map(({ kind, id, data }) => [`${kind} ${id}`, data]));
	}
}

/** The same of the server, as its ordinary operations tell it. */
async function serverContents(client: TimeAndWellness): Promise<Map<string, unknown>> {
	const { users, tasks, healthLogs, focusTemplates, focusSessions } = client;
	const profile = await users.me();
	const contents = new Map<string, unknown>([[`user ${profile.id}`, profile]]);
	for await (const task of tasks.list({ limit: 100 })) contents.set(`task ${task.id}`, task);
	for await (const log of healthLogs.list({ limit: 100 }))
		contents.set(`health_log ${log.id}`, log);
	for await (const template of focusTemplates.list({ limit: 100 })) {
		if (!template.isSystem) contents.set(`focus_template ${template.key}`, template);
	}
	for await (const session of focusSessions.list({ limit: 100 })) {
		contents.set(`focus_session ${session.id}`, session);
		for await (const interval of focusSessions.listIntervals(session.id)) {
			contents.set(`focus_interval ${interval.id}`, interval);
		}
		for await (const distraction of focusSessions.listDistractions(session.id)) {
			contents.set(`focus_distraction ${distraction.id}`, distraction);
		}
	}
	return contents;
}

/** The ids of all things of a kind that there have been, deleted ones too. */
class Ids {
	readonly #ids: string[] = [];

	add({ id }: { id: string }): void {
		this.#ids.push(id);
	}

	/** @returns null for null, and as long as there are none */
	pick(number: number | null): string | null {
		if (number === null || this.#ids.length === 0) return null;
		return this.#ids[number % this.#ids.length] as string;
	}
}

interface Scene {
	readonly client: TimeAndWellness;
	readonly tasks: Ids;
	readonly logs: Ids;
	readonly templates: Ids;
	readonly sessions: Ids;
}

interface Choice {
	readonly title: string;
	readonly which: number;
	readonly other: number | null;
	readonly answerIsLost: boolean;
}

/** Does it, and when the answer is lost once more, with the same idempotency key. */
async function retried<Answer>(
	{ answerIsLost }: Choice,
	send: (options: { idempotencyKey: string }) => PromiseLike<Answer>,
): Promise<Answer> {
	const options = { idempotencyKey: crypto.randomUUID() };
	if (answerIsLost) await send(options);
	return send(options);
}

/** A change of one of the things that there have been of a kind, if any. */
const one =
	(
		kind: Exclude<keyof Scene, "client">,
		change: (client: TimeAndWellness, id: string, choice: Choice, scene: Scene) => unknown,
	) =>
	async (scene: Scene, choice: Choice): Promise<void> => {
		const id = scene[kind].pick(choice.which);
		if (id !== null) await change(scene.client, id, choice, scene);
	};

/** Everything that changes what is synchronized, and how often it is tried. */
const WRITES: [number, (scene: Scene, choice: Choice) => Promise<void>][] = [
	[
		4,
		async ({ client, tasks }, choice) => {
			const body = { title: choice.title, parentId: tasks.pick(choice.other) };
			tasks.add(await retried(choice, (options) => client.tasks.create(body, options)));
		},
	],
	[
		2,
		one("tasks", ({ tasks }, id, { other, title }, scene) =>
			tasks.update(id, { title, parentId: scene.tasks.pick(other) }),
		),
	],
	[1, one("tasks", ({ tasks }, id) => tasks.complete(id))],
	[1, one("tasks", ({ tasks }, id) => tasks.reopen(id))],
	[2, one("tasks", ({ tasks }, id) => tasks.delete(id))],
	[
		1,
		async ({ client }, { title }) => {
			await client.users.update({ displayName: title });
		},
	],
	[
		3,
		async ({ client, logs }, choice) => {
			const body = logOf(choice);
			logs.add(await retried(choice, (options) => client.healthLogs.create(body, options)));
		},
	],
	[
		2,
		async ({ client, logs }, choice) => {
			const batch = [choice, { ...choice, which: choice.which + 1, other: null }].map(logOf);
			const { results } = await client.healthLogs.createBatch({ logs: batch });
			for (const { id } of results) if (id !== null) logs.add({ id });
		},
	],
	[2, one("logs", ({ healthLogs }, id, { title }) => healthLogs.update(id, { note: title }))],
	[2, one("logs", ({ healthLogs }, id) => healthLogs.delete(id))],
	[
		1,
		async ({ client, templates }, choice) => {
			const create = (options: object) =>
				client.focusTemplates.create({ name: choice.title }, options);
			templates.add({ id: (await retried(choice, create)).key });
		},
	],
	[
		1,
		one("templates", ({ focusTemplates }, key, { title }) =>
			focusTemplates.update(key, { description: title }),
		),
	],
	[1, one("templates", ({ focusTemplates }, key) => focusTemplates.delete(key))],
	[
		3,
		async ({ client, templates, tasks, sessions }, choice) => {
			const templateKey = templates.pick(choice.other) ?? "pomodoro";
			const body = { templateKey, taskId: tasks.pick(choice.which) };
			const start = (options: object) => client.focusSessions.start(body, options);
			sessions.add(await retried(choice, start));
		},
	],
	[1, one("sessions", ({ focusSessions }, id) => focusSessions.pause(id))],
	[1, one("sessions", ({ focusSessions }, id) => focusSessions.resume(id))],
	[
		2,
		one("sessions", ({ focusSessions }, id) =>
			focusSessions.beginInterval(id, { purpose: "break" }),
		),
	],
	[
		2,
		one("sessions", ({ focusSessions }, id, { title }) =>
			focusSessions.complete(id, { note: title }),
		),
	],
	[
		5,
		one("sessions", ({ focusSessions }, id, choice) => {
			const note = choice.other === null ? null : choice.title;
			return retried(choice, (options) =>
				focusSessions.recordDistraction(id, { type: "phone", note }, options),
			);
		}),
	],
];

/** Of few names, so that devices send the same again, and of few versions, so that some are older. */
function logOf({ which, other, title }: Choice): HealthLogCreate {
	return {
		type: "steps",
		value: { count: which },
		recordedAt: "2026-11-23T08:00:00.000Z",
		note: title,
		...(other !== null && { externalId: `walk ${which % 4}`, externalVersion: other }),
	};
}

const device = fc.constantFrom(0, 1);
const sometimes = fc.nat(3).map((number) => number === 0);

const step = fc.oneof(
	{
		weight: 14,
		arbitrary: fc.record({
			do: fc.constant("write" as const),
			device,
			write: fc.oneof(
				...WRITES.map(([weight, write]) => ({ weight, arbitrary: fc.constant(write) })),
			),
			choice: fc.record({
				title: fc.constantFrom("Stretch", "Breathe", "Walk"),
				which: fc.nat(30),
				other: fc.option(fc.nat(30), { nil: null }),
				answerIsLost: sometimes,
			}),
		}),
	},
	{
		weight: 6,
		arbitrary: fc.record({
			do: fc.constant("sync" as const),
			device,
			limit: fc.integer({ min: 1, max: 3 }),
			answerIsLost: sometimes,
		}),
	},
	{
		weight: 1,
		arbitrary: fc.record({ do: fc.constant("start over" as const), device }),
	},
);

type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

async function take(
	next: Step,
	devices: readonly Device[],
	things: Omit<Scene, "client">,
): Promise<void> {
	const actor = devices[next.device] as Device;
	if (next.do === "sync") await actor.sync(next.limit, next.answerIsLost);
	else if (next.do === "start over") actor.startOver();
	else await next.write({ client: actor.client, ...things }, next.choice);
}

/** What another device was faster with: a thing is gone, or may not be changed like that any more. */
function tolerate(error: unknown): void {
	const expected = [NotFoundError, ValidationError, ConflictError];
	if (!expected.some((kind) => error instanceof kind)) throw error;
}

test("two devices that write, delete and lose answers end with the server's state", {
	timeout: 180_000,
}, async () => {
	/** Of one element, steps happen at the same time. */
	const story = fc.array(fc.array(step, { minLength: 1, maxLength: 4 }), {
		minLength: 15,
		maxLength: 30,
	});
	await fc.assert(
		fc.asyncProperty(story, async (moments) => {
			const { client, tokens } = await harness.user();
			const devices = [new Device(client), new Device(harness.client(tokens))];
			const things = {
				tasks: new Ids(),
				logs: new Ids(),
				templates: new Ids(),
				sessions: new Ids(),
			};
			for (const steps of moments) {
				await Promise.all(steps.map((next) => take(next, devices, things).catch(tolerate)));
			}
			const expected = await serverContents(client);
			for (const each of devices) {
				while (await each.sync(3, false));
				expect(each.contents()).toEqual(expected);
			}
		}),
		// A failure is shrunk as long as there is time, and then told; a busy machine tries fewer stories.
		{ seed: SEED, numRuns: RUNS, interruptAfterTimeLimit: 40_000 },
	);
});
