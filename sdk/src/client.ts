import { Core, type TimeAndWellnessOptions } from "./core.ts";
import { Resources } from "./generated/resources.ts";
import type { Tokens } from "./session.ts";

/**
 * The client of the Time & Wellness API.
 *
 * After `auth.register` or `auth.login`, the client is signed in. It stores the tokens, sends the
 * access token and renews it after it has expired. After `auth.logout`, it discards the tokens.
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

	/** Replaces the tokens of the client; null signs out. Does not call `onTokens`. */
	setTokens(tokens: Tokens | null): void {
		this.#core.session.replace(tokens);
	}
}
