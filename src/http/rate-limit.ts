import type { Context } from "hono";
import { createMiddleware } from "hono/factory";
import { callerKey } from "../core/actor.ts";
import { valueAt } from "../core/json-pointer.ts";
import { Problem } from "../core/problem.ts";
import { document } from "../generated/document.ts";
import type { Allowance } from "../rate-limit/lease.ts";
import type { PolicyName } from "../rate-limit/policy.ts";
import { sha256 } from "../security/sha256.ts";
import type { AppEnv } from "./context.ts";
import { clientNetwork } from "./network.ts";

/**
 * Counts the request in every quota of the policy: by address, caller and account.
 * @throws Problem RATE_001
 */
export function rateLimit(name: PolicyName) {
	const per: readonly string[] = document["x-rate-limits"][name].per;
	return createMiddleware<AppEnv>(async (c, next) => {
		const actor = c.get("actor");
		const address = clientNetwork(c);
		if (per.includes("address")) await take(c, name, address);
		if (per.includes("caller"))
			await take(c, name, actor === undefined ? address : callerKey(actor));
		if (per.includes("account") && actor !== undefined) await take(c, name, actor.userId);
		await next();
		// A response from the cache has the header of the request for which it was cached.
		const stated = c.get("stated");
		if (stated === undefined) return;
		for (const [header, value] of Object.entries(rateLimitHeaders(c, name, stated)))
			c.res.headers.set(header, value);
	});
}

/**
 * Counts the request in the quota of the account that the body names, for operations without a token. It runs after
 * the body is validated. The limit by address runs before that.
 * @throws Problem RATE_001
 */
export function accountRateLimit(name: PolicyName, pointer: string) {
	return createMiddleware<AppEnv>(async (c, next) => {
		const account = valueAt(c.req.valid("json" as never), pointer);
		if (typeof account === "string") await take(c, name, await sha256(account.toLowerCase()));
		await next();
	});
}

/** Takes a place in a quota. If the quota is used up, the request returns its places in the other quotas. */
async function take(c: Context<AppEnv>, name: PolicyName, caller: string): Promise<void> {
	const { rateLimits } = c.get("services");
	const allowance = await rateLimits.take(name, caller);
	if (allowance === null) return;
	const taken = c.get("taken") ?? [];
	if (!allowance.allowed) {
		for (const each of taken) rateLimits.giveBack(name, each.caller, each.allowance);
		c.set("stated", allowance);
		throw new Problem("RATE_001", {
			headers: {
				...rateLimitHeaders(c, name, allowance),
				"Retry-After": `${wholeSeconds(allowance)}`,
			},
		});
	}
	c.set("stated", [...taken.map((each) => each.allowance), allowance].reduce(stricter));
	c.set("taken", [...taken, { caller, allowance }]);
}

/** Returns the allowance with fewer requests left; of equal ones, the one with the later reset. */
function stricter(one: Allowance, other: Allowance): Allowance {
	const difference =
		one.remaining - other.remaining || other.resetMilliseconds - one.resetMilliseconds;
	return difference <= 0 ? one : other;
}

/**
 * Makes the headers of draft-ietf-httpapi-ratelimit-headers: `q` requests in `w` seconds, `r` left, and more of them in
 * `t` seconds.
 */
function rateLimitHeaders(c: Context<AppEnv>, name: PolicyName, allowance: Allowance) {
	const { requests, window } = c.get("services").rateLimits.policies[name];
	return {
		"RateLimit-Policy": `"${name}";q=${requests};w=${Math.ceil(window / 1000)}`,
		RateLimit: `"${name}";r=${allowance.remaining};t=${wholeSeconds(allowance)}`,
	};
}

function wholeSeconds({ resetMilliseconds }: Allowance): number {
	return Math.max(1, Math.ceil(resetMilliseconds / 1000));
}
