import type { Call } from "./call.ts";
import { ApiError } from "./errors.ts";
import type { ProblemCode } from "./generated/errors.ts";
import type { AuthenticatedUser, RefreshRequest, SessionTokens } from "./generated/schema.ts";

const REUSED: ProblemCode = "AUTH_004";

/** What a client needs to act for a user. A refresh token alone is enough to begin with. */
export interface Tokens {
	readonly accessToken?: string | undefined;
	readonly refreshToken?: string | undefined;
}

/**
 * Told when the API hands out tokens, to store them, and with null when they are of no more use.
 * The call in progress waits for the returned promise: a refresh token works once, so it should be
 * on disk before the next call.
 */
export type OnTokens = (tokens: SessionTokens | null) => void | Promise<void>;

/** The tokens of one sign-in; a refresh replaces the tokens and keeps the sign-in. */
interface Held extends Tokens {
	readonly signIn: symbol;
	/** The exchange of these tokens for the next ones, while it is under way. */
	renewal?: Promise<unknown> | undefined;
}

/** Keeps the client's tokens current. */
export class Session {
	readonly #onTokens: OnTokens | undefined;
	readonly #refresh: (refreshToken: string) => Promise<unknown>;
	#held: Held;

	/** @param refresh makes the call whose answer `observe` then sees. */
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

	/** Learns from what the API answered to a call. */
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
				// Whoever signed in meanwhile keeps their own tokens.
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
	 * Gets the sign-in of these tokens a new access token. Parallel calls share one refresh.
	 * @param rejection what the API said to the access token; thrown when the sign-in is over, that
	 * is, refused by the API or replaced by another.
	 * @throws what the refresh threw, when that says nothing about the sign-in.
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

	/** A token that was used already may have been used by another holder, whose new tokens must stay in storage. */
	async #end({ code }: ApiError): Promise<void> {
		if (code === REUSED) this.replace(null);
		else await this.#forget();
	}

	async #forget(): Promise<void> {
		this.replace(null);
		await this.#onTokens?.(null);
	}
}

/** The refresh token is of no use any more; trying again later would not help. */
function isRefusal(error: unknown): error is ApiError {
	return error instanceof ApiError && error.status < 500 && error.status !== 429;
}
