import type { Trip } from "./traffic/trips.ts";

/**
 * The data that the tests of this run have collected: covered cells, secrets, logs and database trips. Global setup and
 * reporter load this module separately, so the state is in a global symbol.
 */
const KEY = Symbol.for("timeandwellness.collected");

export interface Collected {
	readonly cells: Set<string>;
	readonly secrets: Set<string>;
	/** Returns all log lines of the workers; empty before they are started. */
	logs: () => readonly string[];
	/** Returns every distinct trip of the workers to their databases. */
	trips: () => readonly Trip[];
	/** Queries one of the databases; undefined before there is one. */
	query: Query | undefined;
}

type Query = (text: string, parameters: readonly null[]) => Promise<Record<string, unknown>[]>;

const store = globalThis as { [KEY]?: Collected };

export function collected(): Collected {
	store[KEY] ??= {
		cells: new Set(),
		secrets: new Set(),
		logs: () => [],
		trips: () => [],
		query: undefined,
	};
	return store[KEY];
}
