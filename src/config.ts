import { z } from "zod";
import type { MetricsAggregate } from "./observability/metrics-object.ts";
import type { RateLimiter } from "./rate-limit/object.ts";
import { DOCUMENTED_POLICIES, policyNames, ratePolicy } from "./rate-limit/policy.ts";

/** The bindings and variables of wrangler.toml, and the secrets set by `wrangler secret put`. */
export interface Bindings {
	readonly DB: D1Database;
	readonly ASSETS: Fetcher;
	readonly CF_VERSION_METADATA: WorkerVersionMetadata;
	readonly RATE_LIMITER: DurableObjectNamespace<RateLimiter>;
	readonly METRICS: DurableObjectNamespace<MetricsAggregate>;
	readonly ANALYTICS: AnalyticsEngineDataset;
	readonly EVENTS: Queue;
	readonly DELIVERIES: Queue;
	readonly [setting: string]: unknown;
}

const json = z.string().transform((text, context) => {
	try {
		return JSON.parse(text) as unknown;
	} catch {
		context.addIssue({ code: "custom", message: "is not JSON" });
		return z.NEVER;
	}
});

/** Keys as `2026-11:base64,2026-05:base64`. The first key encrypts; all keys decrypt. */
const encryptionKeys = z.string().transform((text, context) => {
	const keys = text.split(",").map((entry) => {
		const [id = "", encoded = ""] = entry.trim().split(":");
		return [id, new Uint8Array(Buffer.from(encoded, "base64"))] as const;
	});
	if (keys.every(([id, bytes]) => /^[\w-]+$/.test(id) && bytes.length === 32)) return new Map(keys);
	context.addIssue({ code: "custom", message: "is not a list of id:key, with keys of 32 bytes" });
	return z.NEVER;
});

/** An interval from start to end (ISO 8601-1, 5.5.2.3): `2026-12-06T01:00:00Z/2026-12-06T03:00:00Z`. */
const interval = z
	.string()
	.transform((text) => text.split("/"))
	.pipe(z.tuple([z.iso.datetime(), z.iso.datetime()]))
	.transform(([from, to]) => ({ startsAt: new Date(from), endsAt: new Date(to) }));

const settings = z.object({
	/** Signs access tokens and cursors; at least as long as the HMAC's output (RFC 7518, 3.2). */
	JWT_SECRET: z.string().min(32),
	/** The secret before the last rotation. It still verifies tokens, so a rotation logs no user out. */
	JWT_SECRET_PREVIOUS: z.string().min(32).optional(),
	/** Encrypts sensitive data before it is stored. To rotate, put a new key first and keep the old ones. */
	ENCRYPTION_KEYS: encryptionKeys,
	/** While `true`, all operations return 503, except health checks and documentation. */
	MAINTENANCE_MODE: z.stringbool().default(false),
	/** The announced period of maintenance. */
	MAINTENANCE_WINDOW: interval.optional(),
	/** Comma-separated origins, or `*`. */
	CORS_ORIGINS: z
		.string()
		.default("*")
		.transform((text) => text.split(",").map((origin) => origin.trim())),
	/** Policies that replace those of the document by name: `{"auth":{"requests":10,"window":900000}}`. */
	RATE_LIMITS: json
		.pipe(z.partialRecord(z.enum(policyNames), ratePolicy))
		.default({})
		.transform((changes) => ({ ...DOCUMENTED_POLICIES, ...changes })),
	/** The address to which errors are reported. Without it no errors are reported. */
	SENTRY_DSN: z.url().optional(),
});

export type Config = z.infer<typeof settings>;

/** @throws Error that names every invalid setting of the platform, never its value */
export function readConfig(bindings: Bindings): Config {
	return readSettings(bindings, settings.shape);
}

/**
 * Reads the settings that `shape` describes.
 * @throws Error that names every invalid setting, never its value
 */
export function readSettings<Shape extends z.ZodRawShape>(
	bindings: Bindings,
	shape: Shape,
): z.infer<z.ZodObject<Shape>> {
	const result = z.object(shape).safeParse(bindings);
	if (result.success) return result.data;
	const faults = result.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);
	throw new Error(`bad configuration: ${faults.join("; ")}`);
}
