import { LRUCache } from "lru-cache";
import { withTimeout } from "../core/with-timeout.ts";
import { type Allowance, GRANT_TIMEOUT_MILLISECONDS, Lease, type Question } from "./lease.ts";
import type { RateLimiter } from "./object.ts";
import type { PolicyName, RatePolicies } from "./policy.ts";
import type { Grant } from "./sliding-window.ts";

const MAXIMUM_LEASES = 10_000;

/** A place that a request has used. */
export interface Taken {
	readonly caller: string;
	readonly allowance: Allowance;
}

/**
 * Counts requests. Each pair of policy and caller has one Durable Object. Each isolate leases some of its places.
 */
export class RateLimits {
	readonly policies: RatePolicies;
	readonly #limiters: DurableObjectNamespace<RateLimiter>;
	readonly #onFailure: (error: unknown) => void;
	readonly #leases = new LRUCache<string, Lease>({ max: MAXIMUM_LEASES });

	constructor(
		limiters: DurableObjectNamespace<RateLimiter>,
		policies: RatePolicies,
		onFailure: (error: unknown) => void,
	) {
		this.policies = policies;
		this.#limiters = limiters;
		this.#onFailure = onFailure;
	}

	/** @returns null if the request could not be counted: the API stays available when the limiter fails */
	async take(name: PolicyName, caller: string): Promise<Allowance | null> {
		const lease = this.#leaseOf(name, caller);
		const known = lease.spend(Date.now());
		if (known !== undefined) return known;
		const question = lease.ask(Date.now());
		try {
			const grant = await withTimeout(
				this.#ask(name, caller, question),
				GRANT_TIMEOUT_MILLISECONDS,
			);
			return lease.receive(question, grant, Date.now());
		} catch (error) {
			this.#onFailure(error);
			return null;
		}
	}

	/** Reverses a `take` whose request was rejected for another reason. */
	giveBack(name: PolicyName, caller: string, allowance: Allowance): void {
		this.#leaseOf(name, caller).giveBack(allowance);
	}

	/** Calls a separate object, so that no caller's quota is used. */
	async ping(): Promise<void> {
		const limiter = this.#limiters.get(this.#limiters.idFromName("health"));
		await limiter.take({ requests: 1, window: 1000 }, 1, []);
	}

	async #ask(name: PolicyName, caller: string, { wanted, unspent }: Question): Promise<Grant> {
		const limiter = this.#limiters.get(this.#limiters.idFromName(keyOf(name, caller)));
		return limiter.take(this.policies[name], wanted, unspent);
	}

	#leaseOf(name: PolicyName, caller: string): Lease {
		const key = keyOf(name, caller);
		const known = this.#leases.get(key);
		if (known !== undefined) return known;
		const lease = new Lease();
		this.#leases.set(key, lease);
		return lease;
	}
}

function keyOf(name: PolicyName, caller: string): string {
	return `${name}:${caller}`;
}
