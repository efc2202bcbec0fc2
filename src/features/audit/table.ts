import { sqliteTable, text } from "drizzle-orm/sqlite-core";
import { timestamp } from "../../db/timestamp.ts";

export const auditLog = sqliteTable("audit_log", {
	id: text().primaryKey(),
	actorId: text("actor_id").notNull(),
	action: text().notNull(),
	targetType: text("target_type").notNull(),
	targetId: text("target_id").notNull(),
	detail: text({ mode: "json" }).$type<Record<string, string>>().notNull(),
	requestId: text("request_id"),
	createdAt: timestamp("created_at").notNull(),
});

export type AuditRow = typeof auditLog.$inferSelect;
