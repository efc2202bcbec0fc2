import { AsyncLocalStorage } from "node:async_hooks";
import type { ProblemCode } from "../generated/errors.ts";
import type { OperationId } from "../generated/routes.ts";
import type { Trace } from "./trace.ts";

/** What one request, queue batch or scheduled run is, and what it has done so far. */
export interface Observation {
	readonly requestId: string;
	/** null where the document has no operation for what was asked. */
	readonly operationId: OperationId | null;
	readonly trace: Trace;
	/** Trips that are under way together count their time each. */
	readonly database: { roundTrips: number; milliseconds: number };
	/** Of the problem that it ended in. */
	code?: ProblemCode;
}

/** Services are shared by all requests of an isolate, so what is beneath them learns here whom it serves. */
const storage = new AsyncLocalStorage<Observation>();

export function beginObservation(
	subject: Pick<Observation, "requestId" | "operationId" | "trace">,
): Observation {
	return { ...subject, database: { roundTrips: 0, milliseconds: 0 } };
}

/** Does `work` so that whatever it calls can find `observation`. */
export function observed<Result>(observation: Observation, work: () => Result): Result {
	return storage.run(observation, work);
}

/** Of the work that calls; undefined outside of any. */
export function currentObservation(): Observation | undefined {
	return storage.getStore();
}
