import type { Actor, TokenActor } from "../core/actor.ts";
import type { KnownFlag } from "../core/flags.ts";
import type { ProblemCode } from "../generated/errors.ts";
import type { Platform } from "../platform.ts";

/** The services that the middleware uses: the platform, and a few methods of features. */
export interface HttpServices extends Platform {
	readonly authentication: {
		/** @throws Problem AUTH_001, AUTH_005 */
		requireLive<Caller extends TokenActor>(actor: Caller): Promise<Caller>;
	};
	readonly flags: {
		/** @throws Problem RES_001 if the feature is switched off for the actor */
		require(actor: Actor, flag: KnownFlag): Promise<void>;
	};
	readonly localization: {
		/** @returns undefined if the title exists in none of the languages */
		problemTitle(
			code: ProblemCode,
			languages: readonly string[],
		): Promise<{ language: string; title: string } | undefined>;
	};
	readonly relay: {
		/** Sends the pending events. */
		flush(): Promise<unknown>;
	};
}
