import type { FinishedRequest, Tally } from "../ports/metrics.ts";
import { series } from "./families.ts";
import { bucketName, Histogram } from "./histogram.ts";

/** Sums over the requests to one operation with one status. */
export class RequestSums {
	readonly #operation: string;
	readonly #status: number;
	readonly #durations = new Histogram();
	#roundTrips = 0;
	#databaseMilliseconds = 0;

	constructor({ operationId, status }: FinishedRequest) {
		this.#operation = operationId ?? "none";
		this.#status = status;
	}

	add({ milliseconds, database }: FinishedRequest): void {
		this.#durations.add(milliseconds / 1000);
		this.#roundTrips += database.roundTrips;
		this.#databaseMilliseconds += database.milliseconds;
	}

	/** Returns the sums by name of the Prometheus series. */
	tally(): Tally {
		const operation = this.#operation;
		const duration = "http_request_duration_seconds";
		const timed = { operation, class: `${Math.floor(this.#status / 100)}xx` };
		return {
			[series("http_requests_total", { operation, status: `${this.#status}` })]:
				this.#durations.count,
			...Object.fromEntries(
				[...this.#durations.buckets()].map(([le, count]) => [
					series(duration, { ...timed, le }, "_bucket"),
					count,
				]),
			),
			[series(duration, timed, "_sum")]: this.#durations.sum,
			[series(duration, timed, "_count")]: this.#durations.count,
			[series("d1_round_trips_total", { operation })]: this.#roundTrips,
			[series("d1_round_trip_seconds_total", { operation })]: this.#databaseMilliseconds / 1000,
		};
	}
}

/** Sums over the requests of one minute, for the alerts. */
export class MinuteSums {
	readonly #durations = new Histogram();
	#errors = 0;
	#databaseFailures = 0;

	add({ milliseconds, status, code }: FinishedRequest): void {
		this.#durations.add(milliseconds / 1000);
		if (status >= 500) this.#errors += 1;
		if (code === "DB_001") this.#databaseFailures += 1;
	}

	tally(): Tally {
		return {
			requests: this.#durations.count,
			errors: this.#errors,
			databaseFailures: this.#databaseFailures,
			...Object.fromEntries(
				[...this.#durations.buckets()].map(([le, count]) => [bucketName(le), count]),
			),
		};
	}
}
