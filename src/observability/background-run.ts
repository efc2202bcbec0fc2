import { typeidUnboxed } from "typeid-js";
import { beginObservation, type Observation, observed } from "./observation.ts";
import { continueTrace } from "./trace.ts";

/** The log fields of work outside of requests. */
export interface BackgroundRun {
	readonly requestId: string;
	readonly traceId: string;
	readonly durationMilliseconds: number;
	readonly database: Observation["database"];
}

/** Runs work with its own id and trace, and measures its duration and its use of the database. */
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
