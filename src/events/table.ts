import { sql } from "drizzle-orm";
import { index, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { timestamp } from "../db/timestamp.ts";

export const outbox = sqliteTable(
	"outbox",
	{
		id: text().primaryKey(),
		type: text().notNull(),
		userId: text("user_id").notNull(),
		data: text({ mode: "json" }).notNull(),
		occurredAt: timestamp("occurred_at").notNull(),
		dueAt: timestamp("due_at").notNull(),
		deliveredAt: timestamp("delivered_at"),
		failedAt: timestamp("failed_at"),
		failure: text(),
	},
	(table) => [
		index("idx_outbox_user").on(table.userId),
		index("idx_outbox_due").on(table.dueAt).where(sql`delivered_at IS NULL AND failed_at IS NULL`),
		index("idx_outbox_delivered").on(table.deliveredAt).where(sql`delivered_at IS NOT NULL`),
		index("idx_outbox_failed").on(table.failedAt).where(sql`failed_at IS NOT NULL`),
	],
);

export const eventDeliveries = sqliteTable(
	"event_deliveries",
	{ eventId: text("event_id").notNull(), subscriber: text().notNull() },
	(table) => [primaryKey({ columns: [table.eventId, table.subscriber] })],
);
