import { typeidUnboxed } from "typeid-js";
import { beginObservation, type Observation, observed } from "./observation.ts";
import { continueTrace } from "./trace.ts";

/** What a log line says of work that no request waits for. */
export interface BackgroundRun {
	readonly requestId: string;
	readonly traceId: string;
	readonly durationMilliseconds: number;
	readonly database: Observation["database"];
}

/** Does work under an id and a trace of its own, and says how long it took and what it asked of the database. */
export async function backgroundRun<Result>(
	work: () => Promise<Result>,
): Promise<{ readonly result: Result; readonly run: BackgroundRun }> {
	const observation = beginObservation({
		requestId: typeidUnboxed("run"),
		operationId: null,
		trace: continueTrace(undefined),
	});
	const start = performance.now();
	const result = await observed(observation, work);
	const { requestId, trace, database } = observation;
	const durationMilliseconds = performance.now() - start;
	return { result, run: { requestId, traceId: trace.traceId, durationMilliseconds, database } };
}
