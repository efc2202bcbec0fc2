interface Family {
	readonly type: "counter" | "gauge" | "histogram";
	readonly help: string;
}

/** The metrics that Prometheus collects. */
export const families = {
	http_requests_total: {
		type: "counter",
		help: "Answered requests, by operation and status.",
	},
	http_request_duration_seconds: {
		type: "histogram",
		help: "Time from the arrival of a request to its response, by operation and class of status.",
	},
	d1_round_trips_total: {
		type: "counter",
		help: "Round trips to the database, by operation.",
	},
	d1_round_trip_seconds_total: {
		type: "counter",
		help: "Time spent in round trips to the database, by operation.",
	},
	rate_limiter_failures_total: {
		type: "counter",
		help: "Requests that were allowed without being counted, because the rate limiter failed.",
	},
	business_events_total: {
		type: "counter",
		help: "Business events, by metric of the runbook.",
	},
	job_runs_total: {
		type: "counter",
		help: "Runs of scheduled jobs, by job and outcome.",
	},
	job_rows_total: {
		type: "counter",
		help: "Rows that scheduled jobs touched, by job.",
	},
	deliveries_total: {
		type: "counter",
		help: "Attempts to deliver, and expired deliveries, by channel and outcome.",
	},
	outbox_pending_events: {
		type: "gauge",
		help: "Events in the outbox that are not sent yet.",
	},
	outbox_failed_events: {
		type: "gauge",
		help: "Events whose delivery has failed for good.",
	},
	api_info: {
		type: "gauge",
		help: "Always 1. The label is the version of the running API.",
	},
} as const satisfies Record<string, Family>;

export type FamilyName = keyof typeof families;

/** The names of the counters. */
export type CounterName = {
	[Name in FamilyName]: (typeof families)[Name]["type"] extends "counter" ? Name : never;
}[FamilyName];

export type Labels = Readonly<Record<string, string>>;

/**
 * Formats the name of a series for Prometheus: `http_requests_total{operation="getTask",status="200"}`.
 * @param suffix selects one of the series of a histogram
 */
export function series(
	name: FamilyName,
	labels: Labels = {},
	suffix: "" | "_bucket" | "_sum" | "_count" = "",
): string {
	const pairs = Object.entries(labels).map(([label, value]) => `${label}="${escapeLabel(value)}"`);
	return `${name}${suffix}${pairs.length === 0 ? "" : `{${pairs.join(",")}}`}`;
}

function escapeLabel(value: string): string {
	return value.replaceAll("\\", "\\\\").replaceAll('"', '\\"').replaceAll("\n", "\\n");
}
