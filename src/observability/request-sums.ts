import type { FinishedRequest, Tally } from "../ports/metrics.ts";
import { series } from "./families.ts";
import { bucketName, Histogram } from "./histogram.ts";

/** The requests to one operation that ended in one status. */
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

	/** By series as Prometheus writes it. */
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

/** The requests of one minute, as the alerts look at them. */
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
