import { AssetDocuments } from "./adapters/asset-documents.ts";
import { systemClock } from "./adapters/system-clock.ts";
import type { Bindings, Config } from "./config.ts";
import { readConfig } from "./config.ts";
import { connect } from "./db/client.ts";
import { Deliveries } from "./db/deliveries.ts";
import { Outbox } from "./db/outbox.ts";
import { Consumer } from "./events/consumer.ts";
import { Dispatcher } from "./events/dispatcher.ts";
import { Relay } from "./events/relay.ts";
import type { Subscriber } from "./events/subscriber.ts";
import { AuthenticationService } from "./features/authentication/service.ts";
import { SessionStore } from "./features/authentication/store.ts";
import { StatisticsService } from "./features/statistics/service.ts";
import { StatisticsStore } from "./features/statistics/store.ts";
import { statisticsSubscriber } from "./features/statistics/subscribers.ts";
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
import { KeyRing } from "./security/key-ring.ts";
import { Passwords } from "./security/passwords.ts";

/** Everything that a request, a message or an alarm may ask for. */
export interface Services {
	readonly config: Config;
	readonly accessTokens: AccessTokens;
	readonly rateLimits: RateLimits;
	readonly documents: Documents;
	readonly system: SystemService;
	readonly authentication: AuthenticationService;
	readonly users: UserService;
	readonly tasks: TaskService;
	readonly statistics: StatisticsService;
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
	const database = connect(bindings.DB);
	const clock = systemClock;
	const keys = new KeyRing(config.JWT_SECRET, config.JWT_SECRET_PREVIOUS);
	const accessTokens = new AccessTokens(keys, clock);
	const cursors = new Cursors(keys);
	const passwords = new Passwords();
	const outbox = new Outbox(database);
	const deliveries = new Deliveries(database);
	const statistics = new StatisticsService(new StatisticsStore(database));
	const subscribers = [statisticsSubscriber(statistics), ...guests];
	const users = new UserService(new UserStore(database, outbox), passwords, clock);
	const authentication = new AuthenticationService({
		store: new SessionStore(database),
		users,
		accessTokens,
		cursors,
		clock,
		checkSeconds: config.ACCESS_CHECK_SECONDS,
	});
	return {
		config,
		accessTokens,
		rateLimits: new RateLimits(bindings.RATE_LIMITER, config.RATE_LIMITS),
		documents: new AssetDocuments(bindings.ASSETS),
		system: new SystemService(new SystemStore(database), clock),
		authentication,
		users,
		tasks: new TaskService(new TaskStore(database, outbox), cursors, clock),
		statistics,
		outbox,
		relay: new Relay({
			outbox,
			queue: bindings.EVENTS,
			clock,
			resendSeconds: config.EVENT_RESEND_SECONDS,
		}),
		consumer: new Consumer({
			dispatcher: new Dispatcher(deliveries, subscribers, clock),
			deliveries,
			clock,
			retrySeconds: config.EVENT_RETRY_SECONDS,
		}),
	};
}
