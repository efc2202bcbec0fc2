import { currentObservation } from "../observability/observation.ts";
import { traceparent } from "../observability/trace.ts";

/** The `fetch` that vendors' SDKs are given: their work becomes part of the trace of whoever asked for it. */
export const tracedFetch: typeof fetch = (input, init) => {
	const request = new Request(input, init);
	const observation = currentObservation();
	if (observation !== undefined) {
		request.headers.set("traceparent", traceparent(observation.trace));
	}
	return fetch(request);
};
