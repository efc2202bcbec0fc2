import type { ProblemCode } from "../generated/errors.ts";
import type { BusinessMetric } from "./business-metrics.ts";

export interface FinishedRequest {
	readonly method: string;
	/** null if the document has no operation for the request. */
	readonly operationId: string | null;
	/** The path of the operation in the document; null without an operation. */
	readonly route: string | null;
	readonly status: number;
	readonly code: ProblemCode | undefined;
	readonly milliseconds: number;
	readonly database: { readonly roundTrips: number; readonly milliseconds: number };
}

/** Counts requests and business events. Counting is in memory: it does not wait and cannot fail. */
export interface Metrics {
	request(request: FinishedRequest): void;
	/** @param times the number of events */
	business(metric: BusinessMetric, times: number): void;
}

/** Sums by name. */
export type Tally = Readonly<Record<string, number>>;

/** The counts of one isolate since its last report. */
export interface Counted {
	/** Increments of the totals, by name of the Prometheus series. */
	readonly totals: Tally;
	/** Counts by minute, numbered since 1970. */
	readonly minutes: Readonly<Record<number, Tally>>;
}

/** Stores the sums over all isolates. */
export interface MetricsStore {
	add(counted: Counted): Promise<void>;
	totals(): Promise<Tally>;
	/** Returns the sums of the minutes from `first` on. */
	since(first: number): Promise<Tally>;
}

/** The reported counts of all isolates, and all counts of this isolate. */
export interface Measurements {
	totals(): Promise<Tally>;
	/** Returns the sums of the current minute and of the given number of whole minutes before it. */
	lastMinutes(minutes: number): Promise<Tally>;
}

/** Counts the events in the outbox that are not delivered. */
export interface Backlog {
	/** `pending` events are still to be sent. The delivery of `failed` events has ended without success. */
	backlog(): Promise<{ readonly pending: number; readonly failed: number }>;
}
