import type { RatePolicy } from "./policy.ts";

/** Places that are granted together and are free again at the same time. */
export interface Places {
	readonly count: number;
	/** The time at which they are free again, in milliseconds since 1970. It identifies them when they are returned. */
	readonly until: number;
}

/** The reply to a request for places. The count is 0 if the quota is used up. */
export interface Grant extends Places {
	/** How long the reply holds and its places may be used, in milliseconds from the time of the question. */
	readonly lease: number;
	/** Places that are not granted to anyone. */
	readonly remaining: number;
	/** Milliseconds until the next place is free again. */
	readonly resetMilliseconds: number;
}

/** The part of the free places that a grant may add to its first place. Thus the last requests are counted one by one. */
const LARGEST_SHARE = 1 / 20;
const LONGEST_LEASE_MILLISECONDS = 5000;
/** The number of entries above which times are rounded up to steps of 1/100 of the window, which merges entries. */
const MOST_EXACT_ENTRIES = 100;

/**
 * A sliding window log: it stores the time at which each granted place is free again.
 *
 * In any period as long as the window, all isolates together use no more places than the policy allows. Proof: a place
 * granted at g is used at once or during its lease. It is free again one window after the last moment at which it may
 * be used. Consider the places used after t and until t + window, and let g* be the time at which the last of them was
 * granted. Each of them is free again only after t + window, and g* is not later than that. So all of them were counted
 * at g*, and at no time are more places counted than the quota has. An isolate times its lease from its question, which
 * it sends before g. So the clocks need the same speed, but not the same time. If a reply is lost, its places stay
 * counted and are not used.
 */
export class SlidingWindow {
	readonly #counts: Map<number, number>;

	constructor(entries: Iterable<readonly [until: number, count: number]> = []) {
		this.#counts = new Map(entries);
	}

	/** The state of the window, for the constructor. */
	get entries(): [until: number, count: number][] {
		return [...this.#counts];
	}

	/** Returns the time at which the last place is free again, or undefined if all are free. */
	endsAt(now: number): number | undefined {
		this.#expire(now);
		return this.#counts.size > 0 ? Math.max(...this.#counts.keys()) : undefined;
	}

	/** @param wanted the number of places; one is used at once, the others during the lease */
	take({ requests, window }: RatePolicy, wanted: number, now: number): Grant {
		this.#expire(now);
		const lease = Math.min(window / 60, LONGEST_LEASE_MILLISECONDS);
		const free = requests - this.#used();
		if (free <= 0) {
			const resetMilliseconds = this.#untilFree(1 - free, now) ?? window;
			return { count: 0, until: now, lease, remaining: 0, resetMilliseconds };
		}
		const spare = Math.min(wanted - 1, Math.floor(free * LARGEST_SHARE));
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

	/** Frees places that will not be used. Their holder may return each place once. */
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

	/** Returns the milliseconds until so many places are free, or undefined if fewer are in use. */
	#untilFree(places: number, now: number): number | undefined {
		let freed = 0;
		for (const [until, count] of this.entries.sort(([one], [other]) => one - other)) {
			freed += count;
			if (freed >= places) return until - now;
		}
		return undefined;
	}

	#round(until: number, window: number): number {
		const step =
			this.#counts.size < MOST_EXACT_ENTRIES ? 1 : Math.ceil(window / MOST_EXACT_ENTRIES);
		return Math.ceil(until / step) * step;
	}
}
