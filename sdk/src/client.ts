import { Core, type TimeAndWellnessOptions } from "./core.ts";
import { Resources } from "./generated/resources.ts";
import type { Tokens } from "./session.ts";

/**
 * The Time & Wellness API.
 *
 * `auth.register` and `auth.login` leave the client signed in: it keeps the tokens, sends the
 * access token, renews it when it has expired, and forgets it after `auth.logout`.
 *
 * @example
 * const tw = new TimeAndWellness();
 * await tw.auth.login({ email, password });
 * const task = await tw.tasks.create({ title: "Stretch" });
 */
export class TimeAndWellness extends Resources {
	readonly #core: Core;

	constructor(options: TimeAndWellnessOptions = {}) {
		const core = new Core(options, (refreshToken) => this.auth.refresh({ refreshToken }));
		super(core);
		this.#core = core;
	}

	/** Makes the client act with these tokens from now on; with null, signed out. `onTokens` is not told. */
	setTokens(tokens: Tokens | null): void {
		this.#core.session.replace(tokens);
	}
}
