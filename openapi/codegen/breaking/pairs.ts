/** One part of a document in two versions. */
export interface Pair<Thing> {
	readonly before: Thing;
	readonly after: Thing;
}

interface Matches<Thing> {
	readonly removed: readonly [name: string, Thing][];
	readonly added: readonly [name: string, Thing][];
	readonly kept: readonly [name: string, Pair<Thing>][];
}

export function match<Thing>(
	before: ReadonlyMap<string, Thing>,
	after: ReadonlyMap<string, Thing>,
): Matches<Thing> {
	return {
		removed: [...before].filter(([name]) => !after.has(name)),
		added: [...after].filter(([name]) => !before.has(name)),
		kept: [...before].flatMap(([name, thing]): [string, Pair<Thing>][] => {
			const counterpart = after.get(name);
			return counterpart === undefined ? [] : [[name, { before: thing, after: counterpart }]];
		}),
	};
}

export function both<From, To>({ before, after }: Pair<From>, read: (from: From) => To): Pair<To> {
	return { before: read(before), after: read(after) };
}

/** Renames the keys of a map, so that names which the protocol does not distinguish become equal. */
export function rename<Thing>(
	map: ReadonlyMap<string, Thing>,
	name: (original: string) => string,
): Map<string, Thing> {
	return new Map([...map].map(([original, thing]) => [name(original), thing]));
}
