import type { BusinessMetric } from "../ports/business-metrics.ts";
import type { FinishedRequest, Metrics } from "../ports/metrics.ts";

/**
 * Workers Analytics Engine: every request and every business event, sampled and kept for three months by
 * the platform. Its columns have numbers for names, so their order is the schema, and only grows:
 * `index1` what it is about, `blob1` its kind.
 */
export class AnalyticsEngine implements Metrics {
	readonly #dataset: AnalyticsEngineDataset;

	constructor(dataset: AnalyticsEngineDataset) {
		this.#dataset = dataset;
	}

	/** `blob2` method, `blob3` status, `blob4` problem code; `double1` and `double3` are milliseconds. */
	request({ operationId, method, status, code, milliseconds, database }: FinishedRequest): void {
		this.#dataset.writeDataPoint({
			indexes: [operationId ?? "none"],
			blobs: ["request", method, `${status}`, code ?? ""],
			doubles: [milliseconds, database.roundTrips, database.milliseconds],
		});
	}

	/** `double1` is how many. */
	business(metric: BusinessMetric, times: number): void {
		this.#dataset.writeDataPoint({ indexes: [metric], blobs: ["business"], doubles: [times] });
	}
}
