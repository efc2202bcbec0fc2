import type { Grant, Places } from "./sliding-window.ts";

/** The decision about one request. */
export interface Allowance {
	readonly allowed: boolean;
	/** Requests that are left now. */
	readonly remaining: number;
	/** Milliseconds until more requests are available. For a rejected request: until the next one is allowed. */
	readonly resetMilliseconds: number;
	/** The time at which the place of the request is free again. */
	readonly until: number;
}

/** A request for places, which the isolate sends to the Durable Object. */
export interface Question {
	readonly askedAt: number;
	readonly wanted: number;
	/**
	 * Places of earlier grants to return. They are sent once, even if the message is lost: a place that is returned
	 * twice would be used twice.
	 */
	readonly unspent: readonly Places[];
}

const LARGEST_BLOCK = 32;
/** The time limit for a reply of the Durable Object. A busy object needs a small part of it. */
export const GRANT_TIMEOUT_MILLISECONDS = 1000;

/**
 * The places that one caller has in one isolate. A caller who returns before the lease ends gets twice as many places
 * as last time, and uses them without asking again. Other callers get one place at a time. Of concurrent requests,
 * only one asks for a block of places. A rejection holds as long as a lease, so that a flood of requests does not reach
 * the object.
 */
export class Lease {
	#places = 0;
	#until = 0;
	#endsAt = 0;
	#block = 1;
	#unspent: Places[] = [];
	#question: Question | undefined;
	#refusedUntil = 0;
	#remaining = 0;
	#resetsAt = 0;

	/** Decides from the lease alone; undefined if the object must be asked. */
	spend(now: number): Allowance | undefined {
		if (this.#places > 0 && now < this.#endsAt) {
			this.#places -= 1;
			return this.#allowance(true, now, this.#until);
		}
		return now < this.#refusedUntil ? this.#allowance(false, now, 0) : undefined;
	}

	ask(now: number): Question {
		const isAsked =
			this.#question !== undefined && now < this.#question.askedAt + GRANT_TIMEOUT_MILLISECONDS;
		if (!isAsked) this.#block = now < this.#endsAt ? Math.min(2 * this.#block, LARGEST_BLOCK) : 1;
		this.#drop();
		const question = { askedAt: now, wanted: isAsked ? 1 : this.#block, unspent: this.#unspent };
		this.#unspent = [];
		if (!isAsked) this.#question = question;
		return question;
	}

	/** Stores the reply to a question and decides about the request that asked it. */
	receive(question: Question, grant: Grant, now: number): Allowance {
		if (this.#question === question) this.#question = undefined;
		this.#remaining = grant.remaining;
		this.#resetsAt = now + grant.resetMilliseconds;
		this.#refusedUntil = 0;
		if (grant.count === 0) {
			// Another request may have received places in the meantime.
			const spent = this.spend(now);
			if (spent !== undefined) return spent;
			this.#refusedUntil = Math.min(question.askedAt + grant.lease, this.#resetsAt);
			return this.#allowance(false, now, 0);
		}
		// A single place is used up by its request. It must not replace a block that another request received.
		if (grant.count > 1 || this.#places === 0) {
			this.#drop();
			this.#places = grant.count - 1;
			this.#until = grant.until;
			this.#endsAt = question.askedAt + grant.lease;
		}
		return this.#allowance(true, now, grant.until);
	}

	/** Returns the place of a request that was rejected for another reason. */
	giveBack({ until }: Allowance): void {
		this.#unspent.push({ count: 1, until });
	}

	#drop(): void {
		if (this.#places > 0) this.#unspent.push({ count: this.#places, until: this.#until });
		this.#places = 0;
	}

	#allowance(allowed: boolean, now: number, until: number): Allowance {
		return {
			allowed,
			remaining: this.#remaining + this.#places,
			resetMilliseconds: Math.max(this.#resetsAt - now, 0),
			until,
		};
	}
}
