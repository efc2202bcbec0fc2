import { index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { z } from "zod";
import { timestamp } from "../../db/timestamp.ts";
import type * as schemas from "../../generated/schemas.ts";

export const healthLogs = sqliteTable(
	"health_logs",
	{
		id: text().primaryKey(),
		userId: text("user_id").notNull(),
		type: text().$type<z.infer<typeof schemas.HealthLogType>>().notNull(),
		value: text({ mode: "json" }).$type<object>().notNull(),
		quantities: text({ mode: "json" }).$type<Record<string, number>>().notNull(),
		recordedAt: timestamp("recorded_at").notNull(),
		startAt: timestamp("start_at"),
		endAt: timestamp("end_at"),
		zoneOffsetMinutes: integer("zone_offset_minutes"),
		sourceApp: text("source_app").notNull(),
		sourceDevice: text("source_device").notNull(),
		sourceMethod: text("source_method").$type<z.infer<typeof schemas.HealthLogMethod>>().notNull(),
		/** Encrypted. */
		note: text(),
		externalId: text("external_id"),
		externalVersion: integer("external_version"),
		version: integer().notNull(),
		createdAt: timestamp("created_at").notNull(),
		updatedAt: timestamp("updated_at").notNull(),
	},
	(table) => [
		index("idx_health_logs_recorded").on(table.recordedAt, table.type),
		index("idx_health_logs_user_recorded").on(table.userId, table.recordedAt, table.id),
		index("idx_health_logs_user_type").on(
			table.userId,
			table.type,
			table.recordedAt,
			table.id,
			table.sourceApp,
			table.sourceDevice,
			table.quantities,
		),
	],
);

export type HealthLogRow = typeof healthLogs.$inferSelect;
export type HealthLogType = HealthLogRow["type"];
