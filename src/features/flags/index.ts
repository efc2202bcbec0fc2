import type { Platform } from "../../platform.ts";
import type { AuditService } from "../audit/service.ts";
import { FlagAdministrationService } from "./administration/service.ts";
import { FlagAdministrationStore } from "./administration/store.ts";
import { FlagService } from "./service.ts";
import { FlagStore } from "./store.ts";

export { flagAdministrationHandlers } from "./administration/handlers.ts";
export { flagHandlers } from "./handlers.ts";

export function createFlags({ databases, cursors }: Platform): FlagService {
	return new FlagService({ store: new FlagStore(databases.central), cursors });
}

export function createFlagAdministration(
	{ databases, cursors, clock }: Platform,
	{ audit }: { readonly audit: AuditService },
): FlagAdministrationService {
	const store = new FlagAdministrationStore(databases.central);
	return new FlagAdministrationService({ store, audit, cursors, clock });
}
