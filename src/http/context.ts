import type { Bindings } from "../config.ts";
import type { Observation } from "../observability/observation.ts";
import type { Actor } from "../security/actor.ts";
import type { Services } from "../services.ts";

/** What a request carries on its way through the worker. */
export interface AppEnv {
	Bindings: Bindings;
	Variables: {
		services: Services;
		requestId: string;
		observation: Observation;
		/** Set by `authenticate` on every operation that the document secures. */
		actor: Actor;
	};
}
