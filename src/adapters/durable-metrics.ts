import type { MetricsAggregate } from "../observability/metrics-object.ts";
import type { Counted, MetricsStore, Tally } from "../ports/metrics.ts";

/** The numbers of all isolates in one Durable Object. */
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

	/** A stub that has failed once may go on failing, so each call has its own. */
	#object() {
		return this.#objects.get(this.#objects.idFromName("all"));
	}
}
