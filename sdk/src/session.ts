import type { Call } from "./call.ts";
import { ApiError } from "./errors.ts";
import type { ProblemCode } from "./generated/errors.ts";
import type { AuthenticatedUser, RefreshRequest, SessionTokens } from "./generated/schema.ts";

const REUSED: ProblemCode = "AUTH_004";

/** The tokens of a signed-in user. A refresh token alone is sufficient at the start. */
export interface Tokens {
	readonly accessToken?: string | undefined;
	readonly refreshToken?: string | undefined;
}

/**
 * Receives new tokens so that the app can store them, and null when the tokens are no longer valid.
 * The call in progress waits for the returned promise. A refresh token works once, so store it before
 * the next call.
 */
export type OnTokens = (tokens: SessionTokens | null) => void | Promise<void>;

/** The tokens of one sign-in. A refresh replaces the tokens and keeps the sign-in. */
interface Held extends Tokens {
	readonly signIn: symbol;
	/** The running refresh of these tokens. */
	renewal?: Promise<unknown> | undefined;
}

/** Stores and renews the client's tokens. */
export class Session {
	readonly #onTokens: OnTokens | undefined;
	readonly #refresh: (refreshToken: string) => Promise<unknown>;
	#held: Held;

	/** @param refresh makes the refresh call. `observe` receives its response. */
	constructor(
		tokens: Tokens,
		onTokens: OnTokens | undefined,
		refresh: (refreshToken: string) => Promise<unknown>,
	) {
		this.#held = { ...tokens, signIn: Symbol() };
		this.#onTokens = onTokens;
		this.#refresh = refresh;
	}

	get held(): Held {
		return this.#held;
	}

	replace(tokens: Tokens | null): void {
		this.#held = { ...tokens, signIn: Symbol() };
	}

	/** Updates the tokens after a successful call. */
	async observe(call: Call, data: unknown): Promise<void> {
		switch (call.id) {
			case "registerUser":
			case "loginUser": {
				const { tokens } = data as AuthenticatedUser;
				this.replace(tokens);
				return this.#onTokens?.(tokens);
			}
			case "refreshSession": {
				const { refreshToken } = call.body as RefreshRequest;
				// A sign-in in the meantime keeps its own tokens.
				if (refreshToken !== this.#held.refreshToken) return;
				this.#held = { ...(data as SessionTokens), signIn: this.#held.signIn };
				return this.#onTokens?.(data as SessionTokens);
			}
			case "logoutSession":
			case "logoutEverywhere":
			case "deleteCurrentUser":
				return this.#forget();
		}
	}

	/**
	 * Renews the access token of a sign-in. Parallel calls share one refresh.
	 * @param rejection the error that rejected the access token. It is thrown if the sign-in has ended:
	 * the API rejected the refresh token, or another sign-in replaced it.
	 * @throws the error of the refresh, if it does not mean that the sign-in has ended.
	 */
	async renew(rejected: Held, rejection: ApiError): Promise<void> {
		const { refreshToken } = rejected;
		if (this.#held === rejected && refreshToken !== undefined) {
			rejected.renewal ??= this.#refresh(refreshToken).finally(() => {
				rejected.renewal = undefined;
			});
			try {
				await rejected.renewal;
			} catch (error) {
				if (!isRefusal(error)) throw error;
				rejection.cause = error;
				if (this.#held === rejected) await this.#end(error);
			}
		}
		if (this.#held === rejected || this.#held.signIn !== rejected.signIn) throw rejection;
	}

	/** Another client may have used a reused token. Its new tokens must stay in the storage. */
	async #end({ code }: ApiError): Promise<void> {
		if (code === REUSED) this.replace(null);
		else await this.#forget();
	}

	async #forget(): Promise<void> {
		this.replace(null);
		await this.#onTokens?.(null);
	}
}

/** Whether the refresh token is no longer valid, so that a retry would not help. */
function isRefusal(error: unknown): error is ApiError {
	return error instanceof ApiError && error.status < 500 && error.status !== 429;
}
