import { z } from "zod";
import { document } from "../generated/document.ts";

/** A policy as the runbook writes it. `window` is in milliseconds. */
export const ratePolicy = z.strictObject({
	requests: z.int().min(0).max(1_000_000),
	window: z.int().min(1000).max(86_400_000),
});

export type RatePolicy = z.infer<typeof ratePolicy>;

export type PolicyName = keyof (typeof document)["x-rate-limits"];

export type RatePolicies = Readonly<Record<PolicyName, RatePolicy>>;

export const policyNames = Object.keys(document["x-rate-limits"]) as PolicyName[];

/** The policies as the document states them. */
export const DOCUMENTED_POLICIES = Object.fromEntries(
	policyNames.map((name) => {
		const { requests, windowSeconds } = document["x-rate-limits"][name];
		return [name, { requests, window: windowSeconds * 1000 }];
	}),
) as RatePolicies;
