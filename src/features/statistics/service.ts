import type { StatisticsStore } from "./store.ts";
import type { DailyCount } from "./table.ts";

/** How often what happened on which day. */
export class StatisticsService {
	readonly #store: StatisticsStore;

	constructor(store: StatisticsStore) {
		this.#store = store;
	}

	/** @param from,to days, both included */
	between(from: string, to: string): Promise<DailyCount[]> {
		return this.#store.between(from, to);
	}
}
