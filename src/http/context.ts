import type { Context } from "hono";
import type { Bindings } from "../config.ts";
import type { Actor } from "../core/actor.ts";
import type { IfMatch } from "../core/if-match.ts";
import type { Problem } from "../core/problem.ts";
import type { Handlers, PossibleVariables, When } from "../generated/handlers.ts";
import type { CommitKey } from "../idempotency/commit-key.ts";
import type { Observation } from "../observability/observation.ts";
import type { Allowance } from "../rate-limit/lease.ts";
import type { Taken } from "../rate-limit/limiter.ts";
import type { HttpServices } from "./services.ts";

/**
 * Creates the check of `If-Match` for rows that `present` turns into responses. Returns undefined if the caller sent
 * no `If-Match`.
 */
export type ReadIfMatch = <Row>(present: (row: Row) => object) => IfMatch<Row> | undefined;

/** Variables that a handler has only if its operation meets a condition. Without it, reading one does not compile. */
type ConditionalVariables = {
	/** The caller, whose credential has been verified. */
	actor: When<"security", Actor>;
	commitKey: When<"x-idempotency", CommitKey>;
	ifMatch: When<412, ReadIfMatch>;
};

interface Variables<Services = HttpServices> {
	services: Services;
	requestId: string;
	observation: Observation;
}

/** The handlers of all operations, each with the variables of its operation. */
export type AppHandlers<Services> = Handlers<HandlerEnv<Services>, ConditionalVariables>;

/** The handlers of a feature. `Uses` names the services that they use. */
export type FeatureHandlers<Uses> = Partial<AppHandlers<Uses>>;

/** The environment that every handler has. */
export interface HandlerEnv<Services> {
	Bindings: Bindings;
	Variables: Variables<Services>;
}

/** The environment of middleware, which runs for all operations. */
export interface AppEnv {
	Bindings: Bindings;
	Variables: Variables &
		PossibleVariables<ConditionalVariables> & {
			/** Creates additional members of a problem document, for operations whose callers expect them. */
			problemMembers?: (problem: Problem) => object;
			/** A problem with the body that was found while it was read. */
			bodyProblem?: Problem;
			/** The places in rate limits that the request has used so far. */
			taken?: readonly Taken[];
			/** The allowance that the `RateLimit` header of the response states. */
			stated?: Allowance;
		};
}

/** A context without `get` and `set`, so that contexts with more variables are assignable to it. */
export type OuterContext = Omit<Context<OuterEnv>, "get" | "set">;

/** The environment before services are provided, or after providing them has failed. */
export interface OuterEnv {
	Bindings: Bindings;
	Variables: Omit<AppEnv["Variables"], "services"> & { services?: HttpServices };
}
