import { currentObservation } from "../observability/observation.ts";
import { traceparent } from "../observability/trace.ts";

/** A `fetch` for the SDKs of vendors. Its requests become part of the trace of the running request. */
export const tracedFetch: typeof fetch = (input, init) => {
	const request = new Request(input, init);
	const observation = currentObservation();
	if (observation !== undefined) {
		request.headers.set("traceparent", traceparent(observation.trace));
	}
	return fetch(request);
};
