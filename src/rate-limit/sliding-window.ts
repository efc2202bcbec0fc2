import type { RatePolicy } from "./policy.ts";

/** Places that are granted together and come back at one moment. */
export interface Places {
	readonly count: number;
	/** When they come back, in milliseconds; it tells apart the places that are given back. */
	readonly until: number;
}

/** No place at all when the quota is used up. */
export interface Grant extends Places {
	/** For how many milliseconds after it was asked for an answer holds, and its places may be spent. */
	readonly lease: number;
	/** Places that nobody has. */
	readonly remaining: number;
	/** Milliseconds until the next place comes back. */
	readonly resetMilliseconds: number;
}

/** No grant takes more than this part of the quota that is left, so the last requests are counted one by one. */
const SHARE = 1 / 20;
const LONGEST_LEASE = 5000;
/** A window has so many entries before places come back together, in steps of this part of it. */
const ENTRIES = 100;

/**
 * A sliding window log: when each place that was granted comes back.
 *
 * In no stretch as long as a window are more places spent than the policy says, wherever they are. A
 * place that is granted at g is spent at once or in a lease, and comes back a window after the last moment
 * at which it may be. Of the places spent after t and until t + window, let g* be when the last one was
 * granted. Each comes back after t + window, which is not before g*: so at g* all of them were counted,
 * and no more than the quota is at any moment. Isolates time a lease from when they ask, which is before
 * g: clocks need to run equally fast, not to agree. A lost reply leaves places counted that nobody spends.
 */
export class SlidingWindow {
	readonly #counts: Map<number, number>;

	constructor(entries: Iterable<readonly [until: number, count: number]> = []) {
		this.#counts = new Map(entries);
	}

	/** What to make the same window from, later. */
	get entries(): [until: number, count: number][] {
		return [...this.#counts];
	}

	/** When the last place comes back, or undefined when all have. */
	endsAt(now: number): number | undefined {
		this.#expire(now);
		return this.#counts.size > 0 ? Math.max(...this.#counts.keys()) : undefined;
	}

	/** @param wanted places; one of them is spent at once, the others within the lease */
	take({ requests, window }: RatePolicy, wanted: number, now: number): Grant {
		this.#expire(now);
		const lease = Math.min(window / 60, LONGEST_LEASE);
		const free = requests - this.#used();
		if (free <= 0) {
			const resetMilliseconds = this.#untilFree(1 - free, now) ?? window;
			return { count: 0, until: now, lease, remaining: 0, resetMilliseconds };
		}
		const spare = Math.min(wanted - 1, Math.floor(free * SHARE));
		const until = this.#round(now + (spare > 0 ? lease : 0) + window, window);
		this.#counts.set(until, (this.#counts.get(until) ?? 0) + 1 + spare);
		return {
			count: 1 + spare,
			until,
			lease,
			remaining: free - 1 - spare,
			resetMilliseconds: this.#untilFree(1, now) ?? window,
		};
	}

	/** Each place may be given back once, by who has it and will not spend it. */
	giveBack({ count, until }: Places): void {
		const left = (this.#counts.get(until) ?? 0) - count;
		if (left > 0) this.#counts.set(until, left);
		else this.#counts.delete(until);
	}

	#expire(now: number): void {
		for (const until of this.#counts.keys()) if (until <= now) this.#counts.delete(until);
	}

	#used(): number {
		return this.#counts.values().reduce((sum, count) => sum + count, 0);
	}

	/** Undefined when fewer places than these will ever come back. */
	#untilFree(places: number, now: number): number | undefined {
		let freed = 0;
		for (const [until, count] of this.entries.sort(([one], [other]) => one - other)) {
			freed += count;
			if (freed >= places) return until - now;
		}
		return undefined;
	}

	#round(until: number, window: number): number {
		const step = this.#counts.size < ENTRIES ? 1 : Math.ceil(window / ENTRIES);
		return Math.ceil(until / step) * step;
	}
}
