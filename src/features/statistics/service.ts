import type { Statement } from "../../db/client.ts";
import type { DomainEvent } from "../../events/catalogue.ts";
import type { Metrics } from "../../ports/metrics.ts";
import { type CountedType, METRICS } from "./rules.ts";
import type { StatisticsStore } from "./store.ts";
import type { DailyStatistic } from "./table.ts";

export class StatisticsService {
	readonly #store: StatisticsStore;
	readonly #metrics: Metrics;

	constructor(store: StatisticsStore, metrics: Metrics) {
		this.#store = store;
		this.#metrics = metrics;
	}

	async count(event: DomainEvent<CountedType>, receipt: Statement): Promise<void> {
		const day = event.occurredAt.toISOString().slice(0, 10);
		const metric = METRICS[event.type];
		await this.#store.increment(day, metric, receipt);
		this.#metrics.business(metric);
	}

	/** By day and metric, both days included. Nothing is said of a day on which nothing was counted. */
	async between(from: string, to: string): Promise<DailyStatistic[]> {
		return this.#store.list(from, to);
	}
}
