import type { Clock } from "../ports/clock.ts";
import type {
	BusinessMetric,
	Counted,
	FinishedRequest,
	Measurements,
	Metrics,
	MetricsStore,
	Tally,
} from "../ports/metrics.ts";
import { type CounterName, type Labels, series } from "./families.ts";
import { bucketName, bucketsOf } from "./histogram.ts";

const MINUTE = 60_000;
/** How long an isolate collects before it hands on what it has: also what is lost when it dies. */
const COLLECT_MILLISECONDS = 1000;

type Sums = Record<string, number>;

/**
 * Counts in the memory of one isolate, and hands on what it has about once a second, so that no request
 * waits for the place where the numbers of all isolates come together.
 */
export class Meter implements Metrics, Measurements {
	readonly #store: MetricsStore;
	readonly #clock: Clock;
	#totals: Sums = {};
	#minutes: Record<number, Sums> = {};
	/** Until then somebody waits to hand on what is counted. */
	#collectingUntil = 0;

	constructor(store: MetricsStore, clock: Clock) {
		this.#store = store;
		this.#clock = clock;
	}

	request(request: FinishedRequest): void {
		const { status, database } = request;
		const operation = request.operationId ?? "none";
		this.count("http_requests_total", { operation, status: `${status}` });
		this.count("d1_round_trips_total", { operation }, database.roundTrips);
		this.count("d1_round_trip_seconds_total", { operation }, database.milliseconds / 1000);
		this.#time({ operation, class: `${Math.floor(status / 100)}xx` }, request.milliseconds / 1000);
		// What the API is for: probes and pages would make a slow or failing service look well.
		if (request.route?.startsWith("/api/")) this.#inMinute(request);
	}

	business(metric: BusinessMetric): void {
		this.count("business_events_total", { metric });
	}

	count(counter: CounterName, labels: Labels = {}, increment = 1): void {
		add(this.#totals, series(counter, labels), increment);
	}

	/** Work for after the answer: of all that ask within a second, the first hands on for the others. */
	async push(): Promise<void> {
		const now = this.#clock.now().getTime();
		if (now < this.#collectingUntil) return;
		this.#collectingUntil = now + COLLECT_MILLISECONDS;
		await new Promise((resolve) => setTimeout(resolve, COLLECT_MILLISECONDS));
		await this.pushNow();
	}

	/** What could not be handed on is kept for the next time. */
	async pushNow(): Promise<void> {
		this.#collectingUntil = 0;
		const counted = { totals: this.#totals, minutes: this.#minutes };
		if (Object.keys(counted.totals).length === 0) return;
		this.#totals = {};
		this.#minutes = {};
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

	#time(labels: Labels, seconds: number): void {
		const histogram = "http_request_duration_seconds";
		for (const [le, increment] of bucketsOf(seconds)) {
			add(this.#totals, series(histogram, { ...labels, le }, "_bucket"), increment);
		}
		add(this.#totals, series(histogram, labels, "_sum"), seconds);
		add(this.#totals, series(histogram, labels, "_count"), 1);
	}

	#inMinute({ status, code, milliseconds }: FinishedRequest): void {
		const minute = this.#minute();
		this.#minutes[minute] ??= {};
		const sums = this.#minutes[minute];
		add(sums, "requests", 1);
		add(sums, "errors", status >= 500 ? 1 : 0);
		add(sums, "databaseFailures", code === "DB_001" ? 1 : 0);
		for (const [le, increment] of bucketsOf(milliseconds / 1000)) {
			add(sums, bucketName(le), increment);
		}
	}

	#takeBack({ totals, minutes }: Counted): void {
		addAll(this.#totals, totals);
		for (const [minute, tally] of Object.entries(minutes)) {
			this.#minutes[Number(minute)] ??= {};
			addAll(this.#minutes[Number(minute)] as Sums, tally);
		}
	}

	#minute(): number {
		return Math.floor(this.#clock.now().getTime() / MINUTE);
	}
}

function addAll(sums: Sums, tally: Tally): void {
	for (const [name, value] of Object.entries(tally)) add(sums, name, value);
}

function add(sums: Sums, name: string, value: number): void {
	sums[name] = (sums[name] ?? 0) + value;
}
