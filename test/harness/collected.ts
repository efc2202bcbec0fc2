import type { Trip } from "./traffic/trips.ts";

/**
 * What the tests of this run have covered so far, and what they have seen that no log may hold. Global
 * setup and reporter load this module separately, so it keeps its state where both find it.
 */
const KEY = Symbol.for("timeandwellness.collected");

export interface Collected {
	readonly cells: Set<string>;
	readonly secrets: Set<string>;
	/** Everything that the workers have logged; nothing before they are started. */
	logs: () => readonly string[];
	/** Every distinct trip of the workers to their databases. */
	trips: () => readonly Trip[];
	/** Asks one of the databases; undefined before there is one. */
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
