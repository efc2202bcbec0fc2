import type { Bindings } from "./config.ts";
import {
	type Channel,
	createDeliveries,
	type Deliveries,
	deliveryJobs,
} from "./deliveries/index.ts";
import { createEvents, eventJobs } from "./events/index.ts";
import type { Subscriber } from "./events/subscriber.ts";
import { createAudit } from "./features/audit/index.ts";
import { createAuthentication } from "./features/authentication/index.ts";
import { createFlagAdministration, createFlags } from "./features/flags/index.ts";
import { createFocus, focusJobs } from "./features/focus/index.ts";
import { createHealthLogs } from "./features/health-logs/index.ts";
import { createLocalization } from "./features/localization/index.ts";
import { createStatistics, statisticsSubscriber } from "./features/statistics/index.ts";
import { createSync, syncJobs } from "./features/sync/index.ts";
import { createSystem } from "./features/system/index.ts";
import { createTasks } from "./features/tasks/index.ts";
import { createUserAdministration, createUsers } from "./features/users/index.ts";
import { idempotencyJobs } from "./idempotency/index.ts";
import { JobRunner } from "./jobs/runner.ts";
import { Schedule } from "./jobs/schedule.ts";
import { createPlatform } from "./platform.ts";
import { syncKinds } from "./sync-kinds.ts";

/** The platform and the services of all features, for requests, messages and the cron. */
export type Services = ReturnType<typeof createServices>;

/** Channels and subscribers of tests, in addition to those of the features. */
export interface Additions {
	readonly channels?: readonly Channel[];
	readonly subscribers?: (deliveries: Deliveries) => readonly Subscriber[];
}

/** Constructs the services of all features. A service is constructed after the services that it uses. */
export function createServices(
	bindings: Bindings,
	{ channels = [], subscribers = () => [] }: Additions = {},
) {
	const platform = createPlatform(bindings);
	const audit = createAudit(platform);
	const users = createUsers(platform);
	const authentication = createAuthentication(platform, { users });
	const userAdministration = createUserAdministration(platform, { authentication, audit });
	const statistics = createStatistics(platform, { userAdministration });
	const flags = createFlags(platform);
	const flagAdministration = createFlagAdministration(platform, { audit });
	const localization = createLocalization(platform, { audit });
	const tasks = createTasks(platform);
	const healthLogs = createHealthLogs(platform, { users });
	const focus = createFocus(platform);
	const sync = createSync(platform, syncKinds, { users, tasks, healthLogs, focus });
	const deliveries = createDeliveries(platform, channels);
	const events = createEvents(
		platform,
		[statisticsSubscriber(statistics), ...subscribers(deliveries)],
		(userIds) => deliveries.queue.handOver(userIds),
	);
	const system = createSystem(platform, { backlog: events.relay });
	const jobs = [
		...eventJobs(events),
		...deliveryJobs(deliveries),
		...idempotencyJobs(platform),
		...focusJobs(focus),
		...syncJobs(sync),
	];
	const schedule = new Schedule(platform.databases.central);
	return {
		...platform,
		audit,
		users,
		authentication,
		userAdministration,
		statistics,
		flags,
		flagAdministration,
		...localization,
		tasks,
		healthLogs,
		focus,
		sync,
		deliveries,
		...events,
		system,
		jobs: new JobRunner({ ...platform, jobs, schedule }),
	};
}
