import type { Metrics } from "../ports/metrics.ts";

/** Combines several metrics into one that passes every call to each of them. */
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
