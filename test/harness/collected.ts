/**
 * What the tests of this run have covered so far. Global setup and reporter load this module
 * separately, so it keeps its state where both find it.
 */
const KEY = Symbol.for("timeandwellness.coverage");
const store = globalThis as { [KEY]?: Set<string> };

export function addCells(cells: Iterable<string>): void {
	store[KEY] ??= new Set();
	for (const cell of cells) store[KEY].add(cell);
}

export function collectedCells(): ReadonlySet<string> {
	return store[KEY] ?? new Set();
}
