import type { z } from "zod";
import type { AuditEntry } from "../../generated/schemas.ts";
import type { AuditRow } from "./table.ts";

type Entry = z.infer<typeof AuditEntry>;

export function presentAuditEntry(row: AuditRow): Entry {
	return {
		id: row.id,
		actorId: row.actorId,
		action: row.action as Entry["action"],
		targetType: row.targetType as Entry["targetType"],
		targetId: row.targetId,
		detail: row.detail,
		requestId: row.requestId,
		createdAt: row.createdAt.toISOString(),
	};
}
