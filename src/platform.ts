import type { z } from "zod";
import { AnalyticsEngine } from "./adapters/analytics-engine.ts";
import { AssetDocuments } from "./adapters/asset-documents.ts";
import { consoleLog } from "./adapters/console-log.ts";
import { DurableMetrics } from "./adapters/durable-metrics.ts";
import { Sentry } from "./adapters/sentry.ts";
import { systemClock } from "./adapters/system-clock.ts";
import { type Bindings, type Config, readConfig, readSettings } from "./config.ts";
import { Cursors } from "./core/cursors.ts";
import { connect } from "./db/client.ts";
import { type Databases, singleDatabase } from "./db/databases.ts";
import { version } from "./generated/routes.ts";
import { IdempotencyKeys } from "./idempotency/keys.ts";
import { everySink } from "./observability/every-sink.ts";
import { Meter } from "./observability/meter.ts";
import { observedDatabase } from "./observability/observed-database.ts";
import type { Clock } from "./ports/clock.ts";
import type { Documents } from "./ports/documents.ts";
import type { ErrorReporter } from "./ports/error-reporter.ts";
import type { Log } from "./ports/log.ts";
import type { Metrics } from "./ports/metrics.ts";
import { RateLimits } from "./rate-limit/limiter.ts";
import { AccessTokens } from "./security/access-tokens.ts";
import { FieldCipher } from "./security/field-cipher.ts";
import { KeyRing } from "./security/key-ring.ts";

/** The objects that every feature and the middleware may use. The platform depends on no feature. */
export interface Platform {
	readonly config: Config;
	/**
	 * Reads the settings of a feature.
	 * @throws Error that names every invalid setting
	 */
	settings<Shape extends z.ZodRawShape>(shape: Shape): z.infer<z.ZodObject<Shape>>;
	readonly databases: Databases;
	readonly clock: Clock;
	readonly keys: KeyRing;
	readonly accessTokens: AccessTokens;
	readonly cipher: FieldCipher;
	readonly cursors: Cursors;
	readonly idempotencyKeys: IdempotencyKeys;
	readonly rateLimits: RateLimits;
	readonly log: Log;
	readonly metrics: Metrics;
	readonly meter: Meter;
	/** null if no error tracker is configured. */
	readonly errorReporter: ErrorReporter | null;
	readonly documents: Documents;
	/** Carries events from the outbox to the consumer. */
	readonly eventQueue: Bindings["EVENTS"];
	/** Tells which targets have deliveries that are due. */
	readonly deliveryQueue: Bindings["DELIVERIES"];
}

/** @throws Error for an invalid setting */
export function createPlatform(bindings: Bindings): Platform {
	const config = readConfig(bindings);
	const clock = systemClock;
	const keys = new KeyRing(config.JWT_SECRET, config.JWT_SECRET_PREVIOUS);
	const databases = singleDatabase(connect(observedDatabase(bindings.DB)));
	const meter = new Meter(new DurableMetrics(bindings.METRICS), clock);
	return {
		config,
		settings: (shape) => readSettings(bindings, shape),
		databases,
		clock,
		keys,
		accessTokens: new AccessTokens(keys, clock),
		cipher: new FieldCipher(config.ENCRYPTION_KEYS),
		cursors: new Cursors(keys),
		idempotencyKeys: new IdempotencyKeys(databases),
		rateLimits: new RateLimits(bindings.RATE_LIMITER, config.RATE_LIMITS, (cause) => {
			consoleLog.write("error", "rate limiter failed", { cause: String(cause) });
			meter.count("rate_limiter_failures_total");
		}),
		log: consoleLog,
		metrics: everySink(meter, new AnalyticsEngine(bindings.ANALYTICS)),
		meter,
		errorReporter: errorReporter(config),
		documents: new AssetDocuments(bindings.ASSETS),
		eventQueue: bindings.EVENTS,
		deliveryQueue: bindings.DELIVERIES,
	};
}

function errorReporter({ SENTRY_DSN }: Config): ErrorReporter | null {
	if (SENTRY_DSN === undefined) return null;
	return new Sentry(SENTRY_DSN, `time-wellness-api@${version}`, consoleLog);
}
