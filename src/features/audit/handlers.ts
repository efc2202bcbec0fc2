import type { FeatureHandlers } from "../../http/context.ts";
import { presentAuditEntry } from "./present.ts";
import type { AuditService } from "./service.ts";

export const auditHandlers = {
	listAuditEntries: async (c) => {
		const { rows, nextCursor } = await c.var.services.audit.list(c.req.valid("query"));
		return c.json({ data: rows.map(presentAuditEntry), nextCursor }, 200);
	},
} satisfies FeatureHandlers<{ audit: AuditService }>;
