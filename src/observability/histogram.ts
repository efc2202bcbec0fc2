import type { Tally } from "../ports/metrics.ts";

/** Upper bounds in seconds. The runbook's targets and thresholds are among them, so that they are exact. */
const BOUNDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10];

/** The value of `le` for each bucket, the one that takes everything last. */
const BUCKETS = [...BOUNDS.map(String), "+Inf"];

/** What a measurement adds to each bucket: buckets are cumulative, as in Prometheus. */
export function bucketsOf(seconds: number): [le: string, increment: number][] {
	return BUCKETS.map((le, index) => [le, seconds <= (BOUNDS[index] ?? Infinity) ? 1 : 0]);
}

/**
 * The value that a share `q` of the measurements does not exceed, as `histogram_quantile` estimates it:
 * within a bucket they count as evenly spread.
 * @param count of the measurements in a bucket and all before it
 * @returns seconds, or null when nothing was measured
 */
export function quantile(q: number, count: (le: string) => number): number | null {
	const rank = q * count("+Inf");
	if (rank === 0) return null;
	const index = BOUNDS.findIndex((bound) => count(String(bound)) >= rank);
	const upper = BOUNDS[index];
	if (upper === undefined) return BOUNDS.at(-1) ?? null;
	const lower = BOUNDS[index - 1] ?? 0;
	const below = index === 0 ? 0 : count(String(lower));
	return lower + ((upper - lower) * (rank - below)) / (count(String(upper)) - below);
}

export function bucketName(le: string): string {
	return `le:${le}`;
}

/** `quantile` of the buckets in a tally. */
export function quantileOf(q: number, tally: Tally): number | null {
	return quantile(q, (le) => tally[bucketName(le)] ?? 0);
}
