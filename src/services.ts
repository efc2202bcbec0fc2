import { AssetDocuments } from "./adapters/asset-documents.ts";
import { systemClock } from "./adapters/system-clock.ts";
import type { Bindings, Config } from "./config.ts";
import { readConfig } from "./config.ts";
import { connect } from "./db/client.ts";
import { IdempotencyKeys } from "./db/idempotency-keys.ts";
import { AdminService } from "./features/admin/service.ts";
import { AdminStore } from "./features/admin/store.ts";
import { AuditService } from "./features/audit/service.ts";
import { AuditStore } from "./features/audit/store.ts";
import { AuthenticationService } from "./features/authentication/service.ts";
import { SessionStore } from "./features/authentication/store.ts";
import { HealthLogService } from "./features/health/service.ts";
import { HealthLogStore } from "./features/health/store.ts";
import { StatisticsService } from "./features/statistics/service.ts";
import { StatisticsStore } from "./features/statistics/store.ts";
import { SystemService } from "./features/system/service.ts";
import { SystemStore } from "./features/system/store.ts";
import { TaskService } from "./features/tasks/service.ts";
import { TaskStore } from "./features/tasks/store.ts";
import { UserService } from "./features/users/service.ts";
import { UserStore } from "./features/users/store.ts";
import { Cursors } from "./http/cursors.ts";
import { RateLimits } from "./http/rate-limits.ts";
import type { Documents } from "./ports/documents.ts";
import { AccessTokens } from "./security/access-tokens.ts";
import { FieldCipher } from "./security/field-cipher.ts";
import { KeyRing } from "./security/key-ring.ts";
import { Passwords } from "./security/passwords.ts";

/** Everything that a request may ask for. */
export interface Services {
	readonly config: Config;
	readonly accessTokens: AccessTokens;
	readonly rateLimits: RateLimits;
	readonly idempotencyKeys: IdempotencyKeys;
	readonly cipher: FieldCipher;
	readonly documents: Documents;
	readonly system: SystemService;
	readonly authentication: AuthenticationService;
	readonly users: UserService;
	readonly tasks: TaskService;
	readonly healthLogs: HealthLogService;
	readonly admin: AdminService;
	readonly audit: AuditService;
}

/** The composition root: the only place that knows which part is made of which. */
export function createServices(bindings: Bindings): Services {
	const config = readConfig(bindings);
	const database = connect(bindings.DB);
	const clock = systemClock;
	const keys = new KeyRing(config.JWT_SECRET, config.JWT_SECRET_PREVIOUS);
	const accessTokens = new AccessTokens(keys, clock);
	const cursors = new Cursors(keys);
	const passwords = new Passwords();
	const cipher = new FieldCipher(config.ENCRYPTION_KEYS);
	const users = new UserService(new UserStore(database), passwords, clock);
	const authentication = new AuthenticationService({
		store: new SessionStore(database),
		users,
		accessTokens,
		cursors,
		clock,
		checkSeconds: config.ACCESS_CHECK_SECONDS,
	});
	const audit = new AuditService(new AuditStore(database), cursors, clock);
	const statistics = new StatisticsService(new StatisticsStore(database));
	return {
		config,
		accessTokens,
		rateLimits: new RateLimits(bindings.RATE_LIMITER, config.RATE_LIMITS, logLimiterFailure),
		idempotencyKeys: new IdempotencyKeys(database),
		cipher,
		documents: new AssetDocuments(bindings.ASSETS),
		system: new SystemService(new SystemStore(database), clock, {
			active: config.MAINTENANCE_MODE,
			...config.MAINTENANCE_WINDOW,
		}),
		authentication,
		users,
		tasks: new TaskService(new TaskStore(database), cursors, clock),
		healthLogs: new HealthLogService({
			store: new HealthLogStore(database),
			users,
			cipher,
			cursors,
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
	};
}

function logLimiterFailure(error: unknown): void {
	console.error(
		JSON.stringify({ level: "error", message: "rate limiter failed", cause: String(error) }),
	);
}
