import type { Job } from "../../jobs/job.ts";
import type { Platform } from "../../platform.ts";
import { SyncCursors } from "./cursors.ts";
import { bindKinds, type SyncKinds } from "./kind.ts";
import { SyncService } from "./service.ts";
import { SyncStore } from "./store.ts";

export { syncHandlers } from "./handlers.ts";

/**
 * @param kinds the kinds of all features
 * @param services the services that the kinds read from
 */
export function createSync<Services>(
	{ databases, keys, clock }: Platform,
	kinds: SyncKinds<Services>,
	services: Services,
): SyncService {
	return new SyncService({
		stores: databases.perUser((database) => new SyncStore(database)),
		kinds: bindKinds(kinds, services),
		cursors: new SyncCursors(keys),
		clock,
	});
}

export function syncJobs(sync: SyncService): Job[] {
	return [
		{
			name: "delete old deletions",
			every: "day",
			limit: 1000,
			run: (limit) => sync.deleteOldDeletions(limit),
		},
	];
}
