import { Outbox } from "../../events/outbox.ts";
import type { Platform } from "../../platform.ts";
import { SealedNotes } from "../../security/sealed-notes.ts";
import type { UserService } from "../users/service.ts";
import { HealthLogService } from "./service.ts";
import { HealthLogStore } from "./store.ts";

export { healthLogHandlers } from "./handlers.ts";

export function createHealthLogs(
	{ databases, cipher, cursors, clock }: Platform,
	{ users }: { readonly users: UserService },
): HealthLogService {
	const stores = databases.perUser(
		(database) => new HealthLogStore(database, new Outbox(database)),
	);
	const notes = new SealedNotes(cipher, "health_logs");
	return new HealthLogService({ stores, users, notes, cursors, clock });
}
