import { createMiddleware } from "hono/factory";
import type { RatePolicy } from "../config.ts";
import { Problem } from "../errors.ts";
import type { Allowance } from "../objects/rate-limiter.ts";
import { clientAddress } from "./client-address.ts";
import type { AppEnv } from "./context.ts";
import type { PolicyName } from "./rate-limits.ts";

/**
 * Spends one request of the caller's quota: the user's where one is known, else the address's.
 * @throws Problem RATE_001
 */
export function rateLimit(name: PolicyName) {
	return createMiddleware<AppEnv>(async (c, next) => {
		const { rateLimits } = c.var.services;
		// The binding is typed as always set, which holds only behind `authenticate`.
		const actor: AppEnv["Variables"]["actor"] | undefined = c.get("actor");
		const allowance = await rateLimits.take(name, actor?.userId ?? clientAddress(c));
		if (allowance === null) return next();
		const fields = rateLimitFields(name, rateLimits.policy(name), allowance);
		for (const [field, value] of Object.entries(fields)) c.header(field, value);
		if (!allowance.allowed) {
			throw new Problem("RATE_001", { headers: { "Retry-After": `${wholeSeconds(allowance)}` } });
		}
		await next();
	});
}

/** draft-ietf-httpapi-ratelimit-headers: `q` requests in `w` seconds, `r` left, whole again in `t` seconds. */
function rateLimitFields(
	name: string,
	policy: RatePolicy,
	allowance: Allowance,
): Record<string, string> {
	return {
		"RateLimit-Policy": `"${name}";q=${policy.requests};w=${Math.ceil(policy.window / 1000)}`,
		RateLimit: `"${name}";r=${allowance.remaining};t=${wholeSeconds(allowance)}`,
	};
}

function wholeSeconds({ resetMilliseconds }: Allowance): number {
	return Math.max(1, Math.ceil(resetMilliseconds / 1000));
}
