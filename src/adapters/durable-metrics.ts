import type { MetricsAggregate } from "../observability/metrics-object.ts";
import type { Counted, MetricsStore, Tally } from "../ports/metrics.ts";

/** Stores the counts of all isolates in one Durable Object. */
export class DurableMetrics implements MetricsStore {
	readonly #objects: DurableObjectNamespace<MetricsAggregate>;

	constructor(objects: DurableObjectNamespace<MetricsAggregate>) {
		this.#objects = objects;
	}

	async add(counted: Counted): Promise<void> {
		await this.#object().add(counted);
	}

	async totals(): Promise<Tally> {
		return this.#object().totals();
	}

	async since(first: number): Promise<Tally> {
		return this.#object().since(first);
	}

	/** Creates a stub for each call, because a stub that has failed may keep failing. */
	#object() {
		return this.#objects.get(this.#objects.idFromName("all"));
	}
}
