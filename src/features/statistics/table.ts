import { integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { BusinessMetric } from "../../ports/business-metrics.ts";

export const dailyStatistics = sqliteTable(
	"daily_statistics",
	{
		/** Date in UTC, `YYYY-MM-DD`. */
		day: text().notNull(),
		metric: text().$type<BusinessMetric>().notNull(),
		count: integer().notNull(),
	},
	(table) => [primaryKey({ columns: [table.day, table.metric] })],
);

export type DailyStatistic = typeof dailyStatistics.$inferSelect;
