import type { Context } from "hono";
import { rootCause } from "../core/problem.ts";
import { beginObservation, observed } from "../observability/observation.ts";
import type { AppEnv } from "./context.ts";

/**
 * Does work for which the caller need not wait. It begins once the answer is made, and what it asks of the
 * database is not counted as the request's. A failure is for the log: the answer stands.
 * @param failure what is said when it fails
 */
export function afterwards(
	c: Context<AppEnv>,
	failure: string,
	work: () => Promise<unknown>,
): void {
	const { observation, services } = c.var;
	const complain = (error: unknown) =>
		services.log.write("error", failure, {
			requestId: observation.requestId,
			cause: String(rootCause(error)),
		});
	c.executionCtx.waitUntil(observed(beginObservation(observation), work).catch(complain));
}
