import { sql } from "drizzle-orm";
import { index, integer, sqliteTable, text, unique } from "drizzle-orm/sqlite-core";
import type { z } from "zod";
import { timestamp } from "../../db/timestamp.ts";
import type { SyncKind } from "../../generated/schemas.ts";

/** Written by triggers alone: see migrations/0009_sync.sql. */
export const changes = sqliteTable(
	"changes",
	{
		seq: integer().primaryKey({ autoIncrement: true }),
		userId: text("user_id").notNull(),
		kind: text().$type<z.infer<typeof SyncKind>>().notNull(),
		entityId: text("entity_id").notNull(),
		deleted: integer({ mode: "boolean" }).notNull(),
		changedAt: timestamp("changed_at").notNull(),
	},
	(table) => [
		unique().on(table.userId, table.kind, table.entityId),
		index("idx_changes_user").on(table.userId, table.seq),
		index("idx_changes_deleted").on(table.changedAt).where(sql`deleted = 1`),
	],
);

export type ChangeRow = typeof changes.$inferSelect;
