import type { Grant, Places } from "./sliding-window.ts";

/** What became of one request. */
export interface Allowance {
	readonly allowed: boolean;
	/** Requests left at this moment. */
	readonly remaining: number;
	/** Milliseconds until more comes back; when refused, until the next request is let through. */
	readonly resetMilliseconds: number;
	/** When the place that the request took comes back. */
	readonly until: number;
}

/** What the isolate asks of the object. */
export interface Question {
	readonly askedAt: number;
	readonly wanted: number;
	/** Of earlier grants. Sent once, whether or not it arrives: given back twice, a place would be spent twice. */
	readonly unspent: readonly Places[];
}

const LARGEST_BLOCK = 32;
/** How many milliseconds an answer is waited for: many times what a busy object takes. */
export const PATIENCE = 1000;

/**
 * One caller's places in one isolate. Most callers come once in a while and get one place a question; one
 * who is back before a lease is over gets twice as many as the last time, to be spent without asking.
 * Of requests at the same time only one asks for a block. A refusal holds as long as a lease does, so that
 * a flood does not reach the object.
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

	/** What can be said without the object; undefined when it has to be asked. */
	spend(now: number): Allowance | undefined {
		if (this.#places > 0 && now < this.#endsAt) {
			this.#places -= 1;
			return this.#allowance(true, now, this.#until);
		}
		return now < this.#refusedUntil ? this.#allowance(false, now, 0) : undefined;
	}

	ask(now: number): Question {
		const isAsked = this.#question !== undefined && now < this.#question.askedAt + PATIENCE;
		if (!isAsked) this.#block = now < this.#endsAt ? Math.min(2 * this.#block, LARGEST_BLOCK) : 1;
		this.#drop();
		const question = { askedAt: now, wanted: isAsked ? 1 : this.#block, unspent: this.#unspent };
		this.#unspent = [];
		if (!isAsked) this.#question = question;
		return question;
	}

	/** Takes the answer to a question, for the request that asked it. */
	receive(question: Question, grant: Grant, now: number): Allowance {
		if (this.#question === question) this.#question = undefined;
		this.#remaining = grant.remaining;
		this.#resetsAt = now + grant.resetMilliseconds;
		this.#refusedUntil = 0;
		if (grant.count === 0) {
			// Another request may have brought places meanwhile.
			const spent = this.spend(now);
			if (spent !== undefined) return spent;
			this.#refusedUntil = Math.min(question.askedAt + grant.lease, this.#resetsAt);
			return this.#allowance(false, now, 0);
		}
		// A single place is spent by its request, and does not replace a block that came meanwhile.
		if (grant.count > 1 || this.#places === 0) {
			this.#drop();
			this.#places = grant.count - 1;
			this.#until = grant.until;
			this.#endsAt = question.askedAt + grant.lease;
		}
		return this.#allowance(true, now, grant.until);
	}

	/** Undoes what let a request through, which something else then refused. */
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
