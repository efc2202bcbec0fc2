import type { SyncChange, TimeAndWellness } from "../../sdk/src/index.ts";
import { importPerTag, mergeTags } from "./per-tag.ts";

type Kind = SyncChange["kind"];
type Items = AsyncIterable<readonly [id: string, data: unknown]>;
type Write = (scene: Scene, choice: Choice) => Promise<void>;

/** Data of the kinds of one tag for the convergence test. It is in `test/contract/<tag>/synced.ts`. */
export interface Synced {
	/** Functions that list all items of a kind through ordinary operations. */
	readonly kinds: Readonly<Partial<Record<Kind, (client: TimeAndWellness) => Items>>>;
	/** Functions that change items of the kinds, with their weights among all writes. */
	readonly writes: readonly (readonly [weight: number, write: Write])[];
}

export interface Scene {
	readonly client: TimeAndWellness;
	/** The items of a kind that have been created so far, by any device. */
	readonly ids: (kind: Kind) => Ids;
}

/** The random inputs of one write. */
export interface Choice {
	readonly title: string;
	readonly which: number;
	readonly other: number | null;
	readonly answerIsLost: boolean;
}

/** The ids of all items of a kind that have existed, including deleted ones. */
export class Ids {
	readonly #ids: string[] = [];

	add({ id }: { id: string }): void {
		this.#ids.push(id);
	}

	/** @returns null for null, and while there are no ids */
	pick(number: number | null): string | null {
		if (number === null || this.#ids.length === 0) return null;
		return this.#ids[number % this.#ids.length] as string;
	}
}

/** Merges the data of all tags. */
export async function readSynced() {
	const all = (await importPerTag<{ synced: Synced }>("synced.ts")).map(({ synced }) => synced);
	return {
		kinds: mergeTags(all.map(({ kinds }) => kinds)),
		writes: all.flatMap(({ writes }) => writes),
	};
}

/** Sends a request. If its response is lost, sends it again with the same idempotency key. */
export async function retried<Answer>(
	{ answerIsLost }: Choice,
	send: (options: { idempotencyKey: string }) => PromiseLike<Answer>,
): Promise<Answer> {
	const options = { idempotencyKey: crypto.randomUUID() };
	if (answerIsLost) await send(options);
	return send(options);
}

/** Returns a write that changes one of the items of a kind, deleted ones included. Without items it does nothing. */
export function one(
	kind: Kind,
	change: (client: TimeAndWellness, id: string, choice: Choice, scene: Scene) => unknown,
): Write {
	return async (scene, choice) => {
		const id = scene.ids(kind).pick(choice.which);
		if (id !== null) await change(scene.client, id, choice, scene);
	};
}

export async function* byId<Item extends { id: string }>(items: AsyncIterable<Item>): Items {
	for await (const item of items) yield [item.id, item];
}
