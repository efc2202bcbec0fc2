import { z } from "zod";
import { limits } from "../generated/limits.ts";

/** A policy as the runbook writes it: `window` is in milliseconds. */
export const ratePolicy = z.strictObject({
	requests: z.int().min(0).max(1_000_000),
	window: z.int().min(1000).max(86_400_000),
});

export type RatePolicy = z.infer<typeof ratePolicy>;

export type PolicyName = keyof typeof limits.rateLimits;

export type RatePolicies = Readonly<Record<PolicyName, RatePolicy>>;

export const policyNames = Object.keys(limits.rateLimits) as PolicyName[];

/** The policies as the document states them. */
export const DOCUMENTED_POLICIES = Object.fromEntries(
	policyNames.map((name) => {
		const { requests, windowSeconds } = limits.rateLimits[name];
		return [name, { requests, window: windowSeconds * 1000 }];
	}),
) as RatePolicies;
