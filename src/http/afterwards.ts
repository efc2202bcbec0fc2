import type { Context } from "hono";
import { rootCause } from "../core/problem.ts";
import { beginObservation, observed } from "../observability/observation.ts";
import type { AppEnv } from "./context.ts";

/**
 * Runs work once the response is ready, and does not delay it. Round trips of the work to the database are not counted
 * for the request. A failure is logged and does not change the response.
 * @param failure the log message for a failure
 */
export function afterwards(
	c: Context<AppEnv>,
	failure: string,
	work: () => Promise<unknown>,
): void {
	const [observation, services] = [c.get("observation"), c.get("services")];
	const logFailure = (error: unknown) =>
		services.log.write("error", failure, {
			requestId: observation.requestId,
			cause: String(rootCause(error)),
		});
	c.executionCtx.waitUntil(observed(beginObservation(observation), work).catch(logFailure));
}
