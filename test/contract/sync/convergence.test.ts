import fc from "fast-check";
import { expect, test } from "vitest";
import {
	ConflictError,
	NotFoundError,
	type SyncChange,
	type TimeAndWellness,
	ValidationError,
} from "../../../sdk/src/index.ts";
import { SyncKind } from "../../../src/generated/schemas.ts";
import { SEED } from "../../harness/samples.ts";
import { Ids, readSynced, type Scene } from "../../harness/synced.ts";
import { harness } from "../../harness.ts";

const RUNS = 12;
const { kinds, writes } = await readSynced();

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
	const contents = new Map<string, unknown>();
	for (const [kind, items] of Object.entries(kinds)) {
		for await (const [id, data] of items(client)) contents.set(`${kind} ${id}`, data);
	}
	return contents;
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
				...writes.map(([weight, write]) => ({ weight, arbitrary: fc.constant(write) })),
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

async function take(next: Step, devices: readonly Device[], ids: Scene["ids"]): Promise<void> {
	const actor = devices[next.device] as Device;
	if (next.do === "sync") await actor.sync(next.limit, next.answerIsLost);
	else if (next.do === "start over") actor.startOver();
	else await next.write({ client: actor.client, ids }, next.choice);
}

/** What another device was faster with: a thing is gone, or may not be changed like that any more. */
function tolerate(error: unknown): void {
	const expected = [NotFoundError, ValidationError, ConflictError];
	if (!expected.some((kind) => error instanceof kind)) throw error;
}

test("the fixtures of the tags have every kind", () => {
	expect(Object.keys(kinds).toSorted()).toEqual(SyncKind.options.toSorted());
});

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
			const idsByKind = new Map(SyncKind.options.map((kind) => [kind as string, new Ids()]));
			const ids = (kind: string) => idsByKind.get(kind) as Ids;
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
