interface Family {
	readonly type: "counter" | "gauge" | "histogram";
	readonly help: string;
}

/** Every metric that Prometheus is told of. */
export const families = {
	http_requests_total: {
		type: "counter",
		help: "Requests that were answered, by operation and status.",
	},
	http_request_duration_seconds: {
		type: "histogram",
		help: "Time from the arrival of a request to its answer, by operation and class of status.",
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
		help: "Requests that were let through because nobody could count them.",
	},
	business_events_total: {
		type: "counter",
		help: "Business events, by the runbook's metric.",
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
		help: "Attempts to deliver, and deliveries that expired, by channel and outcome.",
	},
	outbox_pending_events: {
		type: "gauge",
		help: "Events that wait to be sent.",
	},
	outbox_failed_events: {
		type: "gauge",
		help: "Events that were given up.",
	},
	api_info: {
		type: "gauge",
		help: "1, with the version of the API that answers.",
	},
} as const satisfies Record<string, Family>;

export type FamilyName = keyof typeof families;

/** The families that a part of the program counts up by itself. */
export type CounterName = {
	[Name in FamilyName]: (typeof families)[Name]["type"] extends "counter" ? Name : never;
}[FamilyName];

export type Labels = Readonly<Record<string, string>>;

/**
 * The name of a series as Prometheus writes it: `http_requests_total{operation="getTask",status="200"}`.
 * @param suffix of the series that a histogram consists of
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
