import { index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { timestamp } from "../../../db/timestamp.ts";

export const focusTemplates = sqliteTable(
	"focus_templates",
	{
		/** Sessions refer to it as `template_key`. */
		id: text().primaryKey(),
		/** null for a template of the system */
		userId: text("user_id"),
		name: text().notNull(),
		description: text(),
		workMinutes: integer("work_minutes"),
		shortBreakMinutes: integer("short_break_minutes"),
		longBreakMinutes: integer("long_break_minutes"),
		rounds: integer().notNull(),
		version: integer().notNull().default(1),
		createdAt: timestamp("created_at").notNull(),
		updatedAt: timestamp("updated_at").notNull(),
	},
	(table) => [
		index("idx_focus_templates_user_created").on(table.userId, table.createdAt, table.id),
	],
);

export type FocusTemplateRow = typeof focusTemplates.$inferSelect;
export type NewFocusTemplateRow = typeof focusTemplates.$inferInsert;
