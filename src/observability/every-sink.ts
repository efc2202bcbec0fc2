import type { Metrics } from "../ports/metrics.ts";

/** Tells each of several places. */
export function everySink(...sinks: readonly Metrics[]): Metrics {
	return {
		request: (request) => {
			for (const sink of sinks) sink.request(request);
		},
		business: (metric, times) => {
			for (const sink of sinks) sink.business(metric, times);
		},
	};
}
