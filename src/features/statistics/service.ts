import type { Statement } from "../../db/client.ts";
import type { DomainEvent } from "../../events/catalogue.ts";
import type { Metrics } from "../../ports/metrics.ts";
import { type CountedType, METRICS } from "./rules.ts";
import type { StatisticsStore } from "./store.ts";

export type DailyStatistics = ReturnType<StatisticsStore["list"]>;

interface Parts {
	readonly store: StatisticsStore;
	readonly metrics: Metrics;
}

export class StatisticsService {
	readonly #parts: Parts;

	constructor(parts: Parts) {
		this.#parts = parts;
	}

	async count(event: DomainEvent<CountedType>, receipt: Statement): Promise<void> {
		const day = event.occurredAt.toISOString().slice(0, 10);
		const metric = METRICS[event.type];
		const times = "count" in event.data ? event.data.count : 1;
		await this.#parts.store.increment({ day, metric, times }, receipt);
		this.#parts.metrics.business(metric, times);
	}

	/**
	 * A query, for the batch of another one. By day and metric, both days included. Nothing is said of a day on
	 * which nothing was counted.
	 */
	between(from: string, to: string): DailyStatistics {
		return this.#parts.store.list(from, to);
	}
}
