import { between } from "drizzle-orm";
import type { Database } from "../../db/client.ts";
import { type DailyCount, dailyStatistics } from "./table.ts";

export class StatisticsStore {
	readonly #database: Database;

	constructor(database: Database) {
		this.#database = database;
	}

	async between(from: string, to: string): Promise<DailyCount[]> {
		return this.#database
			.select()
			.from(dailyStatistics)
			.where(between(dailyStatistics.day, from, to));
	}
}
