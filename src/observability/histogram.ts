import type { Tally } from "../ports/metrics.ts";

/** Upper bounds of the buckets. They include the runbook's targets and thresholds, for which counts are then exact. */
const BOUNDS_SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10];

/** The value of `le` for each bucket. The last bucket has no bound. */
const BUCKETS = [...BOUNDS_SECONDS.map(String), "+Inf"];

/** Counts measurements by bucket. */
export class Histogram {
	readonly #counts = BUCKETS.map(() => 0);
	#sum = 0;

	add(seconds: number): void {
		const found = BOUNDS_SECONDS.findIndex((bound) => seconds <= bound);
		const index = found === -1 ? BOUNDS_SECONDS.length : found;
		this.#counts[index] = (this.#counts[index] ?? 0) + 1;
		this.#sum += seconds;
	}

	get count(): number {
		return this.#counts.reduce((sum, count) => sum + count, 0);
	}

	get sum(): number {
		return this.#sum;
	}

	/** Yields cumulative counts, as Prometheus expects: each bucket includes all smaller ones. */
	*buckets(): Generator<[le: string, count: number]> {
		let count = 0;
		for (const [index, le] of BUCKETS.entries()) {
			count += this.#counts[index] ?? 0;
			yield [le, count];
		}
	}
}

/** Returns the name of a bucket in a tally. */
export function bucketName(le: string): string {
	return `le:${le}`;
}

/**
 * Estimates the `q`-quantile of the measurements, like `histogram_quantile` of Prometheus: it assumes that measurements
 * are spread evenly within a bucket.
 * @returns seconds, or null without measurements
 */
export function quantile(q: number, tally: Tally): number | null {
	const count = (le: number | string) => tally[bucketName(String(le))] ?? 0;
	const rank = q * count("+Inf");
	if (rank === 0) return null;
	const index = BOUNDS_SECONDS.findIndex((bound) => count(bound) >= rank);
	const upper = BOUNDS_SECONDS[index];
	if (upper === undefined) return BOUNDS_SECONDS.at(-1) ?? null;
	const lower = BOUNDS_SECONDS[index - 1];
	const below = lower === undefined ? 0 : count(lower);
	const share = (rank - below) / (count(upper) - below);
	return (lower ?? 0) + (upper - (lower ?? 0)) * share;
}
