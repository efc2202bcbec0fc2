import type { Tally } from "../ports/metrics.ts";

/** A mutable tally. */
export type Sums = Record<string, number>;

export function add(sums: Sums, name: string, value: number): void {
	sums[name] = (sums[name] ?? 0) + value;
}

export function addAll(sums: Sums, tally: Tally): void {
	for (const [name, value] of Object.entries(tally)) add(sums, name, value);
}
