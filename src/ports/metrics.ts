import type { ProblemCode } from "../generated/errors.ts";
import type { BusinessMetric } from "./business-metrics.ts";

export interface FinishedRequest {
	readonly method: string;
	/** null where the document has no such operation. */
	readonly operationId: string | null;
	/** The path as the document writes it; null where there is none. */
	readonly route: string | null;
	readonly status: number;
	readonly code: ProblemCode | undefined;
	readonly milliseconds: number;
	readonly database: { readonly roundTrips: number; readonly milliseconds: number };
}

/** Where numbers go. Counting is done in memory: it takes no time and cannot fail. */
export interface Metrics {
	request(request: FinishedRequest): void;
	/** @param times how often it happened */
	business(metric: BusinessMetric, times: number): void;
}

/** Sums by name. */
export type Tally = Readonly<Record<string, number>>;

/** What one isolate has counted since it last said so. */
export interface Counted {
	/** Since the beginning, by series as Prometheus writes it. */
	readonly totals: Tally;
	/** By minute since 1970. */
	readonly minutes: Readonly<Record<number, Tally>>;
}

/** What all isolates have counted together. */
export interface MetricsStore {
	add(counted: Counted): Promise<void>;
	totals(): Promise<Tally>;
	/** The sums of the minutes from `first` on. */
	since(first: number): Promise<Tally>;
}

/** What all isolates have counted, as far as it has been handed on, and this one to the last request. */
export interface Measurements {
	totals(): Promise<Tally>;
	/** Of the minute that has begun and as many whole ones before it. */
	lastMinutes(minutes: number): Promise<Tally>;
}

/** Events that wait in the outbox, and those that were given up. */
export interface Backlog {
	backlog(): Promise<{ readonly pending: number; readonly failed: number }>;
}
