import { and, gte, lte, sql } from "drizzle-orm";
import type { Database, Statement } from "../../db/client.ts";
import type { BusinessMetric } from "../../ports/metrics.ts";
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

	/** Runs when it is awaited, or in the batch that it is handed to. */
	list(from: string, to: string) {
		return this.#database
			.select()
			.from(dailyStatistics)
			.where(and(gte(dailyStatistics.day, from), lte(dailyStatistics.day, to)))
			.orderBy(dailyStatistics.day, dailyStatistics.metric);
	}
}
