import type { Platform } from "../../platform.ts";
import { AuditService } from "./service.ts";
import { AuditStore } from "./store.ts";

export { auditHandlers } from "./handlers.ts";

export function createAudit({ databases, cursors, clock }: Platform): AuditService {
	return new AuditService({ store: new AuditStore(databases.central), cursors, clock });
}
