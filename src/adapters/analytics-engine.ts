import type { BusinessMetric } from "../ports/business-metrics.ts";
import type { FinishedRequest, Metrics } from "../ports/metrics.ts";

/**
 * Writes every request and business event to Workers Analytics Engine, which samples them and stores them for three
 * months. Columns have numbers instead of names, so their order is the schema: new columns are only appended. `index1`
 * is the operation or the metric, `blob1` is the kind of the data point.
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

	/** `double1` is the number of events. */
	business(metric: BusinessMetric, times: number): void {
		this.#dataset.writeDataPoint({ indexes: [metric], blobs: ["business"], doubles: [times] });
	}
}
