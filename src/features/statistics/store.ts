import { and, gte, lte, sql } from "drizzle-orm";
import type { Database, Statement } from "../../db/client.ts";
import type { BusinessMetric } from "../../ports/business-metrics.ts";
import type { DayRange } from "../../time/range.ts";
import type { AccountTotalsQuery } from "../users/administration/service.ts";
import { dailyStatistics } from "./table.ts";

interface Increment {
	readonly day: string;
	readonly metric: BusinessMetric;
	readonly times: number;
}

export class StatisticsStore {
	readonly #database: Database;

	constructor(database: Database) {
		this.#database = database;
	}

	async increment({ day, metric, times }: Increment, receipt: Statement): Promise<void> {
		await this.#database.batch([
			receipt,
			this.#database
				.insert(dailyStatistics)
				.values({ day, metric, count: times })
				.onConflictDoUpdate({
					target: [dailyStatistics.day, dailyStatistics.metric],
					set: { count: sql`${dailyStatistics.count} + ${times}` },
				}),
		]);
	}

	/**
	 * Reads the counts by day and metric, both days included, and the totals of accounts in the same batch. Days without
	 * counts are absent.
	 */
	async read({ from, to }: DayRange, accounts: AccountTotalsQuery) {
		const daily = this.#database
			.select()
			.from(dailyStatistics)
			.where(and(gte(dailyStatistics.day, from), lte(dailyStatistics.day, to)))
			.orderBy(dailyStatistics.day, dailyStatistics.metric);
		const [counts, [totals]] = await this.#database.batch([daily, accounts]);
		return { counts, totals: totals ?? { enabled: 0, disabled: 0, active: 0 } };
	}
}
