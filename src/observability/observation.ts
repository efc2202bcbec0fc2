import { AsyncLocalStorage } from "node:async_hooks";
import type { ProblemCode } from "../generated/errors.ts";
import type { OperationId } from "../generated/routes.ts";
import type { Trace } from "./trace.ts";

/** A request, queue batch or scheduled run, with the measurements of its work so far. */
export interface Observation {
	readonly requestId: string;
	/** null if the document has no operation for the request. */
	readonly operationId: OperationId | null;
	readonly trace: Trace;
	/** The time is the sum over all round trips, concurrent ones included. */
	readonly database: { roundTrips: number; milliseconds: number };
	/** The code of the problem that was returned. */
	code?: ProblemCode;
}

/** Connects code below the services with its request. Services are shared by all requests of an isolate. */
const storage = new AsyncLocalStorage<Observation>();

export function beginObservation(
	subject: Pick<Observation, "requestId" | "operationId" | "trace">,
): Observation {
	return { ...subject, database: { roundTrips: 0, milliseconds: 0 } };
}

/** Runs `work` with `observation` as the current observation. */
export function observed<Result>(observation: Observation, work: () => Result): Result {
	return storage.run(observation, work);
}

/** Returns the observation of the running work; undefined outside of `observed`. */
export function currentObservation(): Observation | undefined {
	return storage.getStore();
}
