import type { Statement } from "../../db/client.ts";
import type { DomainEvent } from "../../events/catalogue.ts";
import type { Metrics } from "../../ports/metrics.ts";
import { type CountedType, METRICS } from "./rules.ts";
import type { StatisticsStore } from "./store.ts";

export type DailyStatistics = ReturnType<StatisticsStore["list"]>;

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
		const times = "count" in event.data ? event.data.count : 1;
		await this.#store.increment({ day, metric, times }, receipt);
		this.#metrics.business(metric, times);
	}

	/**
	 * A query, for the batch of another one. By day and metric, both days included. Nothing is said of a day on
	 * which nothing was counted.
	 */
	between(from: string, to: string): DailyStatistics {
		return this.#store.list(from, to);
	}
}
