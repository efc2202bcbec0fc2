import fc from "fast-check";
import { expect, test } from "vitest";
import {
	ConflictError,
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
async function serverContents({ tasks, users }: TimeAndWellness): Promise<Map<string, unknown>> {
	const profile = await users.me();
	const contents = new Map<string, unknown>([[`user ${profile.id}`, profile]]);
	for await (const task of tasks.list({ limit: 100 })) contents.set(`task ${task.id}`, task);
	return contents;
}

const device = fc.constantFrom(0, 1);
/** Any of the tasks that there have been, deleted ones too. */
const which = fc.nat(30);
const sometimes = fc.nat(3).map((number) => number === 0);
const title = fc.constantFrom("Stretch", "Breathe", "Walk");

const step = fc.oneof(
	{
		weight: 5,
		arbitrary: fc.record({
			do: fc.constant("create" as const),
			device,
			title,
			parent: fc.option(which, { nil: null }),
			answerIsLost: sometimes,
		}),
	},
	{
		weight: 3,
		arbitrary: fc.record({
			do: fc.constantFrom("complete" as const, "reopen" as const, "delete" as const),
			device,
			which,
		}),
	},
	{
		weight: 3,
		arbitrary: fc.record({
			do: fc.constant("update" as const),
			device,
			which,
			title,
			parent: fc.option(which, { nil: null }),
		}),
	},
	{
		weight: 1,
		arbitrary: fc.record({ do: fc.constant("rename" as const), device, name: title }),
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
	{ weight: 1, arbitrary: fc.record({ do: fc.constant("start over" as const), device }) },
);

type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

async function take(next: Step, devices: readonly Device[], ids: string[]): Promise<void> {
	const { client } = devices[next.device] as Device;
	const idOf = (number: number | null) =>
		number === null || ids.length === 0 ? null : (ids[number % ids.length] as string);
	switch (next.do) {
		case "create": {
			const idempotencyKey = crypto.randomUUID();
			const body = { title: next.title, parentId: idOf(next.parent) };
			const create = () => client.tasks.create(body, { idempotencyKey });
			if (next.answerIsLost) await create();
			ids.push((await create()).id);
			return;
		}
		case "rename":
			await client.users.update({ displayName: next.name });
			return;
		case "sync":
			await devices[next.device]?.sync(next.limit, next.answerIsLost);
			return;
		case "start over":
			devices[next.device]?.startOver();
			return;
	}
	const id = idOf(next.which);
	if (id === null) return;
	if (next.do !== "update") {
		await client.tasks[next.do](id);
		return;
	}
	await client.tasks.update(id, { title: next.title, parentId: idOf(next.parent) });
}

/** What another device was faster with: the task is gone, or may not have that parent. */
function tolerate(error: unknown): void {
	const expected = [NotFoundError, ValidationError, ConflictError];
	if (!expected.some((kind) => error instanceof kind)) throw error;
}

test("two devices that write, delete and lose answers end with the server's state", {
	timeout: 180_000,
}, async () => {
	/** Of one element, steps happen at the same time. */
	const story = fc.array(fc.array(step, { minLength: 1, maxLength: 3 }), {
		minLength: 10,
		maxLength: 20,
	});
	await fc.assert(
		fc.asyncProperty(story, async (moments) => {
			const { client, tokens } = await harness.user();
			const devices = [new Device(client), new Device(harness.client(tokens))];
			const ids: string[] = [];
			for (const steps of moments) {
				await Promise.all(steps.map((next) => take(next, devices, ids).catch(tolerate)));
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
