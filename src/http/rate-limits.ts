import type { Config, RatePolicy } from "../config.ts";
import type { Allowance, RateLimiter } from "../objects/rate-limiter.ts";

export type PolicyName = keyof Config["RATE_LIMITS"];

/** Counts requests, one Durable Object for each policy and caller. */
export class RateLimits {
	readonly #limiters: DurableObjectNamespace<RateLimiter>;
	readonly #policies: Record<PolicyName, RatePolicy>;

	constructor(
		limiters: DurableObjectNamespace<RateLimiter>,
		policies: Record<PolicyName, RatePolicy>,
	) {
		this.#limiters = limiters;
		this.#policies = policies;
	}

	policy(name: PolicyName): RatePolicy {
		return this.#policies[name];
	}

	/** @returns null when nobody could count: a broken limiter must not take the API down with it */
	async take(name: PolicyName, caller: string): Promise<Allowance | null> {
		const { requests, window } = this.#policies[name];
		const limiter = this.#limiters.get(this.#limiters.idFromName(`${name}:${caller}`));
		try {
			return await limiter.take(requests, window);
		} catch (error) {
			console.error(
				JSON.stringify({ level: "error", message: "rate limiter failed", cause: String(error) }),
			);
			return null;
		}
	}
}
