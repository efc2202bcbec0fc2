import { integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { timestamp } from "../../db/timestamp.ts";

export const localizationContent = sqliteTable(
	"localization_content",
	{
		language: text().notNull(),
		contentKey: text("content_key").notNull(),
		content: text().notNull(),
		origin: text({ enum: ["shipped", "edited"] }).notNull(),
		updatedAt: timestamp("updated_at").notNull(),
	},
	(table) => [primaryKey({ columns: [table.language, table.contentKey] })],
);

export type TranslationRow = typeof localizationContent.$inferSelect;

/** One row: the number of changes of the texts. Triggers count them. */
export const localizationRevision = sqliteTable("localization_revision", {
	id: integer().primaryKey(),
	revision: integer().notNull(),
});
