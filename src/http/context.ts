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

/** Gives the check of `If-Match` for rows that `present` shows; undefined where the caller sent none. */
export type ReadIfMatch = <Row>(present: (row: Row) => object) => IfMatch<Row> | undefined;

/** Variables of handlers whose operations meet a condition. Reading one elsewhere does not compile. */
type ConditionalVariables = {
	/** The caller, whose credential is valid. */
	actor: When<"security", Actor>;
	commitKey: When<"x-idempotency", CommitKey>;
	ifMatch: When<412, ReadIfMatch>;
};

interface Variables<Services = HttpServices> {
	services: Services;
	requestId: string;
	observation: Observation;
}

/** The handlers of all operations, with the variables that each operation has. */
export type AppHandlers<Services> = Handlers<HandlerEnv<Services>, ConditionalVariables>;

/** The handlers of a feature, which name the services that they use. */
export type FeatureHandlers<Uses> = Partial<AppHandlers<Uses>>;

/** What every handler has. */
export interface HandlerEnv<Services> {
	Bindings: Bindings;
	Variables: Variables<Services>;
}

/** What middleware has, which runs for every operation. */
export interface AppEnv {
	Bindings: Bindings;
	Variables: Variables &
		PossibleVariables<ConditionalVariables> & {
			/** Makes further members of a problem document, for operations whose callers expect them. */
			problemMembers?: (problem: Problem) => object;
			/** What is wrong with the body, as found while it was read. */
			bodyProblem?: Problem;
			/** What the request has taken of rate limits so far. */
			taken?: readonly Taken[];
			/** What the answer says of them. */
			stated?: Allowance;
		};
}

/** A context without `set`, which takes the variables of one environment only. */
export type OuterContext = Omit<Context<OuterEnv>, "get" | "set">;

/** What middleware has before services are provided, or where that has failed. */
export interface OuterEnv {
	Bindings: Bindings;
	Variables: Omit<AppEnv["Variables"], "services"> & { services?: HttpServices };
}
