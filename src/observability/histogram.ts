import type { Tally } from "../ports/metrics.ts";

/** Upper bounds in seconds. The runbook's targets and thresholds are among them, so that they are exact. */
const BOUNDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10];

/** The value of `le` for each bucket, the one that takes everything last. */
const BUCKETS = [...BOUNDS.map(String), "+Inf"];

/** How often a measurement fell between which bounds. */
export class Histogram {
	/** By bucket. */
	readonly #counts = BUCKETS.map(() => 0);
	#sum = 0;

	add(seconds: number): void {
		const found = BOUNDS.findIndex((bound) => seconds <= bound);
		const index = found === -1 ? BOUNDS.length : found;
		this.#counts[index] = (this.#counts[index] ?? 0) + 1;
		this.#sum += seconds;
	}

	get count(): number {
		return this.#counts.reduce((sum, count) => sum + count, 0);
	}

	get sum(): number {
		return this.#sum;
	}

	/** Each bucket counts what is in those before it too, as in Prometheus. */
	*buckets(): Generator<[le: string, count: number]> {
		let count = 0;
		for (const [index, le] of BUCKETS.entries()) {
			count += this.#counts[index] ?? 0;
			yield [le, count];
		}
	}
}

/** The name of a bucket in a tally. */
export function bucketName(le: string): string {
	return `le:${le}`;
}

/**
 * The value that a share `q` of the measurements does not exceed, as `histogram_quantile` of Prometheus
 * estimates it: within a bucket they count as evenly spread.
 * @returns seconds, or null when nothing was measured
 */
export function quantile(q: number, tally: Tally): number | null {
	const count = (le: number | string) => tally[bucketName(String(le))] ?? 0;
	const rank = q * count("+Inf");
	if (rank === 0) return null;
	const index = BOUNDS.findIndex((bound) => count(bound) >= rank);
	const upper = BOUNDS[index];
	if (upper === undefined) return BOUNDS.at(-1) ?? null;
	const lower = BOUNDS[index - 1];
	const below = lower === undefined ? 0 : count(lower);
	const share = (rank - below) / (count(upper) - below);
	return (lower ?? 0) + (upper - (lower ?? 0)) * share;
}
