import type { Bindings } from "../config.ts";
import type { Actor } from "../core/actor.ts";
import type { Problem } from "../core/problem.ts";
import type { CommitKey } from "../idempotency/commit-key.ts";
import type { Observation } from "../observability/observation.ts";
import type { Allowance } from "../rate-limit/lease.ts";
import type { Services } from "../services.ts";
import type { Taken } from "./rate-limit.ts";

/** What a request carries on its way through the worker. */
export interface AppEnv {
	Bindings: Bindings;
	Variables: {
		services: Services;
		requestId: string;
		observation: Observation;
		/** Set by `authenticate` on every operation that the document secures. */
		actor: Actor;
		/** Set on every operation that is `x-idempotency`. */
		commitKey: CommitKey;
		/** What else a problem document says, where the operation owes its callers more than RFC 9457 does. */
		problemMembers?: (problem: Problem) => object;
		/** What the request has taken of rate limits so far. */
		taken?: readonly Taken[];
		/** What the answer says of them. */
		stated?: Allowance;
	};
}
