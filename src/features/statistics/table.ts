import { integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";

export const dailyStatistics = sqliteTable(
	"daily_statistics",
	{
		day: text().notNull(),
		metric: text().notNull(),
		count: integer().notNull(),
	},
	(table) => [primaryKey({ columns: [table.day, table.metric] })],
);

export type DailyCount = typeof dailyStatistics.$inferSelect;
