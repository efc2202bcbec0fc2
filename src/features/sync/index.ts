import type { Job } from "../../jobs/job.ts";
import type { Platform } from "../../platform.ts";
import { SyncCursors } from "./cursors.ts";
import type { SyncKinds } from "./kind.ts";
import { SyncService } from "./service.ts";
import { SyncStore } from "./store.ts";

export { syncHandlers } from "./handlers.ts";

/** @param kinds of all features, each of which says how to read and show its own */
export function createSync({ databases, keys, clock }: Platform, kinds: SyncKinds): SyncService {
	return new SyncService({
		stores: databases.perUser((database) => new SyncStore(database)),
		kinds,
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
