import { sql } from "drizzle-orm";
import {
	index,
	integer,
	type SQLiteColumn,
	type SQLiteTable,
	sqliteTable,
	text,
	unique,
} from "drizzle-orm/sqlite-core";
import type { z } from "zod";
import { timestamp } from "../../db/timestamp.ts";
import type { SyncKind } from "../../generated/schemas.ts";

/** Only triggers write it. `src/ops/sync-triggers.ts` generates them. */
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

/** Rows that clients keep a copy of. */
export type SyncedRows = OwnedRows | PartRows;

interface Rows {
	readonly table: SQLiteTable & { readonly id: SQLiteColumn };
	/** The columns that clients get. Absent if clients get all columns that change. */
	readonly columns?: readonly SQLiteColumn[];
}

interface OwnedRows extends Rows {
	/** Changes of rows without a user are not reported. */
	readonly userId: SQLiteColumn;
}

/** Rows that belong to a row of another kind, and that are deleted with it. */
export interface PartRows extends Rows {
	readonly partOf: OwnedRows;
	/** Column with the id of that other row. */
	readonly wholeId: SQLiteColumn;
}
