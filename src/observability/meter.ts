import type { BusinessMetric } from "../ports/business-metrics.ts";
import type { Clock } from "../ports/clock.ts";
import type {
	Counted,
	FinishedRequest,
	Measurements,
	Metrics,
	MetricsStore,
	Tally,
} from "../ports/metrics.ts";
import { type CounterName, type Labels, series } from "./families.ts";
import { MinuteSums, RequestSums } from "./request-sums.ts";
import { add, addAll, type Sums } from "./sums.ts";

const MINUTE_MILLISECONDS = 60_000;
/** The time between two reports of an isolate. Counts of this time are lost if the isolate dies. */
const COLLECT_MILLISECONDS = 1000;

/**
 * Counts in the memory of one isolate. It sends its counts about once a second to the store that adds up all isolates,
 * so that no request waits for the store.
 */
export class Meter implements Metrics, Measurements {
	readonly #store: MetricsStore;
	readonly #clock: Clock;
	/** Requests since the last report, by operation and status. */
	readonly #requests = new Map<string, RequestSums>();
	/** Requests since the last report, by minute. */
	readonly #latest = new Map<number, MinuteSums>();
	/** Other counts, and counts whose report failed. */
	#totals: Sums = {};
	#minutes: Record<number, Sums> = {};
	/** The time until which a call of `push` waits to report for all. */
	#collectingUntil = 0;

	constructor(store: MetricsStore, clock: Clock) {
		this.#store = store;
		this.#clock = clock;
	}

	request(request: FinishedRequest): void {
		const key = `${request.operationId} ${request.status}`;
		const sums = this.#requests.get(key) ?? new RequestSums(request);
		this.#requests.set(key, sums);
		sums.add(request);
		// Probes and pages are fast, and would hide slow or failing operations of the API.
		if (request.route?.startsWith("/api/")) this.#inMinute(request);
	}

	business(metric: BusinessMetric, times: number): void {
		this.count("business_events_total", { metric }, times);
	}

	count(counter: CounterName, labels: Labels = {}, times = 1): void {
		add(this.#totals, series(counter, labels), times);
	}

	/** Reports the counts after a response. The first of all calls within a second reports for the others. */
	async push(): Promise<void> {
		const now = this.#clock.now().getTime();
		if (now < this.#collectingUntil) return;
		this.#collectingUntil = now + COLLECT_MILLISECONDS;
		await new Promise((resolve) => setTimeout(resolve, COLLECT_MILLISECONDS));
		this.#collectingUntil = 0;
		await this.pushNow();
	}

	async pushNow(): Promise<void> {
		const counted = this.#take();
		if (Object.keys(counted.totals).length === 0) return;
		try {
			await this.#store.add(counted);
		} catch (error) {
			this.#takeBack(counted);
			throw error;
		}
	}

	async totals(): Promise<Tally> {
		await this.pushNow();
		return this.#store.totals();
	}

	async lastMinutes(minutes: number): Promise<Tally> {
		await this.pushNow();
		return this.#store.since(this.#minute() - minutes);
	}

	#inMinute(request: FinishedRequest): void {
		const minute = this.#minute();
		const sums = this.#latest.get(minute) ?? new MinuteSums();
		this.#latest.set(minute, sums);
		sums.add(request);
	}

	#minute(): number {
		return Math.floor(this.#clock.now().getTime() / MINUTE_MILLISECONDS);
	}

	/** Removes and returns all counts that are not reported yet. */
	#take(): Counted {
		const totals = this.#totals;
		const minutes = this.#minutes;
		for (const sums of this.#requests.values()) addAll(totals, sums.tally());
		for (const [minute, sums] of this.#latest) addAll(inMinute(minutes, minute), sums.tally());
		this.#totals = {};
		this.#minutes = {};
		this.#requests.clear();
		this.#latest.clear();
		return { totals, minutes };
	}

	#takeBack({ totals, minutes }: Counted): void {
		addAll(this.#totals, totals);
		for (const [minute, tally] of Object.entries(minutes)) {
			addAll(inMinute(this.#minutes, Number(minute)), tally);
		}
	}
}

function inMinute(minutes: Record<number, Sums>, minute: number): Sums {
	minutes[minute] ??= {};
	return minutes[minute];
}
