import { typeidUnboxed } from "typeid-js";
import type { Bindings } from "./config.ts";
import { beginObservation, observed } from "./observability/observation.ts";
import { continueTrace } from "./observability/trace.ts";
import type { Services } from "./services.ts";

/**
 * Does work that no request waits for, observed as a request is: with an id and a trace of its own, a line in
 * the log, and what it counted handed on.
 */
export async function inBackground(
	name: "queue" | "scheduled",
	services: Services,
	context: Pick<ExecutionContext<Bindings>, "waitUntil">,
	work: (services: Services) => Promise<void>,
): Promise<void> {
	const observation = beginObservation({
		requestId: typeidUnboxed("run"),
		operationId: null,
		trace: continueTrace(undefined),
	});
	const start = performance.now();
	await observed(observation, () => work(services));
	const { requestId, trace, database } = observation;
	const durationMilliseconds = performance.now() - start;
	const { traceId } = trace;
	services.log.write("info", name, { requestId, traceId, durationMilliseconds, database });
	context.waitUntil(services.meter.push().catch(() => {}));
}
