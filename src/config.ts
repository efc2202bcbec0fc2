import { z } from "zod";
import type { DomainEvent } from "./events/catalogue.ts";
import type { RateLimiter } from "./objects/rate-limiter.ts";

/** What wrangler.toml binds and what `wrangler secret put` sets. */
export interface Bindings {
	readonly DB: D1Database;
	readonly ASSETS: Fetcher;
	readonly RATE_LIMITER: DurableObjectNamespace<RateLimiter>;
	readonly EVENTS: Queue<DomainEvent>;
	readonly [setting: string]: unknown;
}

/** The runbook's shape: `window` is in milliseconds. */
const ratePolicy = z.strictObject({
	requests: z.int().min(0).max(1_000_000),
	window: z.int().min(1000).max(86_400_000),
});

export type RatePolicy = z.infer<typeof ratePolicy>;

const RATE_LIMITS = {
	auth: { requests: 5, window: 15 * 60_000 },
	api: { requests: 1000, window: 60 * 60_000 },
} satisfies Record<string, RatePolicy>;

const json = z.string().transform((text, context) => {
	try {
		return JSON.parse(text) as unknown;
	} catch {
		context.addIssue({ code: "custom", message: "is not JSON" });
		return z.NEVER;
	}
});

const settings = z.object({
	/** Signs access tokens and cursors; at least as long as the HMAC's output (RFC 7518, 3.2). */
	JWT_SECRET: z.string().min(32),
	/** The secret before the last rotation: it still verifies, so rotating logs nobody out. */
	JWT_SECRET_PREVIOUS: z.string().min(32).optional(),
	/** Comma-separated origins, or `*`. */
	CORS_ORIGINS: z
		.string()
		.default("*")
		.transform((text) => text.split(",").map((origin) => origin.trim())),
	/** `{"auth":{"requests":10,"window":900000}}` replaces the policies that it names. */
	RATE_LIMITS: json
		.pipe(z.partialRecord(z.enum(["auth", "api"]), ratePolicy))
		.default({})
		.transform((changes) => ({ ...RATE_LIMITS, ...changes })),
	/** How long an isolate may trust what it knows of a session and its account. */
	ACCESS_CHECK_SECONDS: z.coerce.number().int().min(0).max(60).default(30),
	/** How long after its first failure an event is tried again; each further attempt waits twice as long. */
	EVENT_RETRY_SECONDS: z.coerce.number().int().min(0).max(600).default(5),
	/** When an event that was sent but neither delivered nor given up counts as lost: after all retries. */
	EVENT_RESEND_SECONDS: z.coerce.number().int().min(0).max(86_400).default(600),
});

export type Config = z.infer<typeof settings>;

/** @throws Error that names every bad setting, never its value. */
export function readConfig(bindings: Bindings): Config {
	const result = settings.safeParse(bindings);
	if (result.success) return result.data;
	const faults = result.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);
	throw new Error(`bad configuration: ${faults.join("; ")}`);
}
