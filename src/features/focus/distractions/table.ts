import { index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { z } from "zod";
import { timestamp } from "../../../db/timestamp.ts";
import type { FocusDistractionType } from "../../../generated/schemas.ts";

export const focusDistractions = sqliteTable(
	"focus_session_distractions",
	{
		id: text().primaryKey(),
		sessionId: text("session_id").notNull(),
		type: text("distraction_type").$type<z.infer<typeof FocusDistractionType>>().notNull(),
		/** Encrypted. */
		note: text(),
		/** Number of signals that were merged into the row. */
		count: integer().notNull().default(1),
		lastAt: timestamp("last_at").notNull(),
		createdAt: timestamp("created_at").notNull(),
	},
	(table) => [
		index("idx_focus_session_distractions_session").on(table.sessionId, table.createdAt, table.id),
		index("idx_focus_session_distractions_created").on(table.createdAt),
	],
);

export type FocusDistractionRow = typeof focusDistractions.$inferSelect;
export type NewFocusDistractionRow = typeof focusDistractions.$inferInsert;
