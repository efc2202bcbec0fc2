import { AnalyticsEngine } from "./adapters/analytics-engine.ts";
import { AssetDocuments } from "./adapters/asset-documents.ts";
import { consoleLog } from "./adapters/console-log.ts";
import { DurableMetrics } from "./adapters/durable-metrics.ts";
import { Sentry } from "./adapters/sentry.ts";
import { systemClock } from "./adapters/system-clock.ts";
import type { Bindings, Config } from "./config.ts";
import { readConfig } from "./config.ts";
import { Cursors } from "./core/cursors.ts";
import { connect } from "./db/client.ts";
import { Consumer } from "./events/consumer.ts";
import { Dispatcher } from "./events/dispatcher.ts";
import { Outbox } from "./events/outbox.ts";
import { EventReceipts } from "./events/receipts.ts";
import { Relay } from "./events/relay.ts";
import type { Subscriber } from "./events/subscriber.ts";
import { AuditService } from "./features/audit/service.ts";
import { AuditStore } from "./features/audit/store.ts";
import { AuthenticationService } from "./features/authentication/service.ts";
import { SessionStore } from "./features/authentication/store.ts";
import { FlagAdministrationService } from "./features/flags/administration/service.ts";
import { FlagAdministrationStore } from "./features/flags/administration/store.ts";
import { FlagService } from "./features/flags/service.ts";
import { FlagStore } from "./features/flags/store.ts";
import { FocusAnalyticsService } from "./features/focus/analytics/service.ts";
import { FocusAnalyticsStore } from "./features/focus/analytics/store.ts";
import { FocusDistractionService } from "./features/focus/distractions/service.ts";
import { FocusDistractionStore } from "./features/focus/distractions/store.ts";
import { FocusSessionService } from "./features/focus/sessions/service.ts";
import { FocusSessionStore } from "./features/focus/sessions/store.ts";
import { FocusTemplateService } from "./features/focus/templates/service.ts";
import { FocusTemplateStore } from "./features/focus/templates/store.ts";
import { HealthLogService } from "./features/health-logs/service.ts";
import { HealthLogStore } from "./features/health-logs/store.ts";
import { LocalizationService } from "./features/localization/service.ts";
import { LocalizationStore } from "./features/localization/store.ts";
import { StatisticsService } from "./features/statistics/service.ts";
import { StatisticsStore } from "./features/statistics/store.ts";
import { statisticsSubscriber } from "./features/statistics/subscribers.ts";
import { SyncCursors } from "./features/sync/cursors.ts";
import { syncKinds } from "./features/sync/kinds.ts";
import { SyncService } from "./features/sync/service.ts";
import { SyncStore } from "./features/sync/store.ts";
import { SystemService } from "./features/system/service.ts";
import { SystemStore } from "./features/system/store.ts";
import { TaskService } from "./features/tasks/service.ts";
import { TaskStore } from "./features/tasks/store.ts";
import { AdminService } from "./features/users/administration/service.ts";
import { AdminStore } from "./features/users/administration/store.ts";
import { UserService } from "./features/users/service.ts";
import { UserStore } from "./features/users/store.ts";
import { version } from "./generated/routes.ts";
import { IdempotencyKeys } from "./idempotency/keys.ts";
import { everySink } from "./observability/every-sink.ts";
import { Meter } from "./observability/meter.ts";
import { observedDatabase } from "./observability/observed-database.ts";
import type { Documents } from "./ports/documents.ts";
import type { ErrorReporter } from "./ports/error-reporter.ts";
import type { Log } from "./ports/log.ts";
import type { Metrics } from "./ports/metrics.ts";
import { RateLimits } from "./rate-limit/limiter.ts";
import { AccessTokens } from "./security/access-tokens.ts";
import { FieldCipher } from "./security/field-cipher.ts";
import { KeyRing } from "./security/key-ring.ts";
import { Passwords } from "./security/passwords.ts";
import { SealedNotes } from "./security/sealed-notes.ts";

/** Everything that a request, a message or an alarm may ask for. */
export interface Services {
	readonly config: Config;
	readonly accessTokens: AccessTokens;
	readonly rateLimits: RateLimits;
	readonly idempotencyKeys: IdempotencyKeys;
	readonly cipher: FieldCipher;
	readonly log: Log;
	readonly metrics: Metrics;
	readonly meter: Meter;
	/** null when no error tracker is configured. */
	readonly errorReporter: ErrorReporter | null;
	readonly documents: Documents;
	readonly system: SystemService;
	readonly authentication: AuthenticationService;
	readonly users: UserService;
	readonly tasks: TaskService;
	readonly flags: FlagService;
	readonly flagAdministration: FlagAdministrationService;
	readonly localization: LocalizationService;
	readonly healthLogs: HealthLogService;
	readonly focusTemplates: FocusTemplateService;
	readonly focusSessions: FocusSessionService;
	readonly focusDistractions: FocusDistractionService;
	readonly focusAnalytics: FocusAnalyticsService;
	readonly sync: SyncService;
	readonly admin: AdminService;
	readonly audit: AuditService;
	readonly outbox: Outbox;
	readonly relay: Relay;
	readonly consumer: Consumer;
}

/**
 * The composition root: the only place that knows which part is made of which.
 * @param guests subscribers beside the features' own
 */
export function createServices(bindings: Bindings, guests: readonly Subscriber[] = []): Services {
	const config = readConfig(bindings);
	const database = connect(observedDatabase(bindings.DB));
	const clock = systemClock;
	const keys = new KeyRing(config.JWT_SECRET, config.JWT_SECRET_PREVIOUS);
	const accessTokens = new AccessTokens(keys, clock);
	const cursors = new Cursors(keys);
	const passwords = new Passwords(config.PASSWORD_MEMORY_KIB);
	const meter = new Meter(new DurableMetrics(bindings.METRICS), clock);
	const metrics = everySink(meter, new AnalyticsEngine(bindings.ANALYTICS));
	const rateLimits = new RateLimits(bindings.RATE_LIMITER, config.RATE_LIMITS, (cause) => {
		consoleLog.write("error", "rate limiter failed", { cause: String(cause) });
		meter.count("rate_limiter_failures_total");
	});
	const documents = new AssetDocuments(bindings.ASSETS);
	const outbox = new Outbox(database);
	const receipts = new EventReceipts(database);
	const statistics = new StatisticsService(new StatisticsStore(database), metrics);
	const subscribers = [statisticsSubscriber(statistics), ...guests];
	const cipher = new FieldCipher(config.ENCRYPTION_KEYS);
	const users = new UserService(new UserStore(database, outbox), passwords, clock);
	const tasks = new TaskService(new TaskStore(database, outbox), cursors, clock);
	const authentication = new AuthenticationService({
		store: new SessionStore(database),
		users,
		accessTokens,
		cursors,
		clock,
		checkSeconds: config.ACCESS_CHECK_SECONDS,
	});
	const focusTemplates = new FocusTemplateService(new FocusTemplateStore(database), cursors, clock);
	const focusSessions = new FocusSessionService({
		store: new FocusSessionStore(database, outbox),
		cursors,
		notes: new SealedNotes(cipher, "focus_sessions"),
		clock,
	});
	const healthLogs = new HealthLogService({
		store: new HealthLogStore(database, outbox),
		users,
		notes: new SealedNotes(cipher, "health_logs"),
		cursors,
		clock,
	});
	const focusDistractions = new FocusDistractionService({
		store: new FocusDistractionStore(database),
		sessions: focusSessions,
		cursors,
		notes: new SealedNotes(cipher, "focus_session_distractions"),
		clock,
	});
	const audit = new AuditService(new AuditStore(database), cursors, clock);
	return {
		config,
		accessTokens,
		rateLimits,
		idempotencyKeys: new IdempotencyKeys(database),
		cipher,
		log: consoleLog,
		metrics,
		meter,
		errorReporter: errorReporter(config),
		documents,
		system: new SystemService({
			store: new SystemStore(database),
			clock,
			measurements: meter,
			backlog: outbox,
			maintenance: { active: config.MAINTENANCE_MODE, ...config.MAINTENANCE_WINDOW },
			others: [
				{ name: "documents", essential: false, check: () => pingDocuments(documents) },
				{ name: "rateLimiter", essential: false, check: () => pingLimiter(bindings) },
				{ name: "metrics", essential: false, check: () => meter.lastMinutes(0) },
			],
		}),
		authentication,
		users,
		flags: new FlagService(new FlagStore(database), cursors),
		flagAdministration: new FlagAdministrationService({
			store: new FlagAdministrationStore(database),
			audit,
			cursors,
			clock,
		}),
		localization: new LocalizationService({
			store: new LocalizationStore(database),
			audit,
			cursors,
			clock,
			checkSeconds: config.TEXT_CHECK_SECONDS,
		}),
		healthLogs,
		focusTemplates,
		focusSessions,
		focusDistractions,
		focusAnalytics: new FocusAnalyticsService(new FocusAnalyticsStore(database), clock),
		tasks,
		sync: new SyncService({
			store: new SyncStore(database),
			kinds: syncKinds({
				tasks,
				users,
				healthLogs,
				focusTemplates,
				focusSessions,
				focusDistractions,
			}),
			cursors: new SyncCursors(keys),
			clock,
		}),
		admin: new AdminService({
			store: new AdminStore(database),
			authentication,
			audit,
			statistics,
			cursors,
			clock,
		}),
		audit,
		outbox,
		relay: new Relay({
			outbox,
			queue: bindings.EVENTS,
			clock,
			resendSeconds: config.EVENT_RESEND_SECONDS,
		}),
		consumer: new Consumer({
			dispatcher: new Dispatcher(receipts, subscribers, clock),
			receipts,
			clock,
			log: consoleLog,
			retrySeconds: config.EVENT_RETRY_SECONDS,
		}),
	};
}

function errorReporter({ SENTRY_DSN }: Config): ErrorReporter | null {
	if (SENTRY_DSN === undefined) return null;
	return new Sentry(SENTRY_DSN, `time-wellness-api@${version}`, consoleLog);
}

async function pingDocuments(documents: Documents): Promise<void> {
	const body = await documents.read("/openapi.json");
	if (body === null) throw new Error("the document is not published");
	await body.cancel();
}

/** An object of its own, whose quota nobody needs. */
function pingLimiter({ RATE_LIMITER }: Bindings): Promise<unknown> {
	const limiter = RATE_LIMITER.get(RATE_LIMITER.idFromName("health"));
	return limiter.take({ requests: 1, window: 1000 }, 1, []);
}
