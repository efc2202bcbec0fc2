import { type ApiPromise, apiPromise, type WithResponse } from "./api-promise.ts";
import type { Call } from "./call.ts";
import { Deadline } from "./deadline.ts";
import { ApiError } from "./errors.ts";
import type { ProblemCode } from "./generated/errors.ts";
import { type Page, Paginated } from "./paginated.ts";
import { type AnyRequestOptions, type CommonOptions, optionHeaders } from "./request-options.ts";
import { repeatDelay } from "./retry.ts";
import { type OnTokens, Session, type Tokens } from "./session.ts";
import { createTransport, type Fetch, type Send } from "./transport.ts";

const ACCESS_TOKEN_EXPIRED: ProblemCode = "AUTH_001";

export interface TimeAndWellnessOptions extends Tokens {
	/** Where the API is. Default `https://api.timeandwellness.com`. */
	readonly baseUrl?: string | undefined;
	/** Told when the API hands out tokens, and with null when they are of no more use. */
	readonly onTokens?: OnTokens | undefined;
	/** Used instead of the global `fetch`. Gets an address and plain options. */
	readonly fetch?: Fetch | undefined;
	/**
	 * How long a call may take, with its repetitions and the reading of the answer. Default 30,000;
	 * `Infinity` for no limit.
	 */
	readonly timeoutMilliseconds?: number | undefined;
	/** How often a call is repeated after a failure that may pass. Default 2; 0 for never. */
	readonly maxRetries?: number | undefined;
	/** Sent with every call. */
	readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** Makes calls: with the session's token, in time, again when that helps. */
export class Core {
	readonly session: Session;
	readonly #options: TimeAndWellnessOptions;
	readonly #send: Send;

	constructor(
		options: TimeAndWellnessOptions,
		refresh: (refreshToken: string) => Promise<unknown>,
	) {
		const {
			baseUrl = "https://api.timeandwellness.com",
			onTokens,
			accessToken,
			refreshToken,
		} = options;
		// The global is looked up at each call, and called as a plain function, as browsers insist.
		const fetch: Fetch = options.fetch ?? ((url, init) => globalThis.fetch(url, init));
		this.#options = options;
		this.#send = createTransport(baseUrl, fetch);
		this.session = new Session({ accessToken, refreshToken }, onTokens, refresh);
	}

	call<T>(call: Call, options: AnyRequestOptions = {}): ApiPromise<T> {
		return apiPromise(this.#inTime<T>(call, options));
	}

	list<T>(call: Call, options?: AnyRequestOptions): Paginated<T> {
		return new Paginated((cursor) => {
			if (cursor === undefined) return this.call<Page<T>>(call, options);
			const query = { ...call.query, cursor };
			// The entity tag is the first page's.
			return this.call<Page<T>>({ ...call, query }, { ...options, ifNoneMatch: undefined });
		});
	}

	async #inTime<T>(call: Call, options: AnyRequestOptions): Promise<WithResponse<T>> {
		const milliseconds = options.timeoutMilliseconds ?? this.#options.timeoutMilliseconds ?? 30_000;
		const deadline = new Deadline(milliseconds, options.signal);
		try {
			// Made once, so that the repetitions have the same key.
			const headers = optionHeaders(call, options);
			return await deadline.race(this.#authorized<T>(call, { ...options, headers }, deadline));
		} finally {
			deadline.close();
		}
	}

	async #authorized<T>(
		call: Call,
		options: CommonOptions,
		deadline: Deadline,
	): Promise<WithResponse<T>> {
		const { held } = this.session;
		let answer: WithResponse<T>;
		try {
			answer = await this.#repeated<T>(call, options, held, deadline);
		} catch (error) {
			if (call.open || !isExpiry(error)) throw error;
			await this.session.renew(held, error);
			answer = await this.#repeated<T>(call, options, this.session.held, deadline);
		}
		await this.session.observe(call, answer.data);
		return answer;
	}

	async #repeated<T>(
		call: Call,
		options: CommonOptions,
		{ accessToken }: Tokens,
		deadline: Deadline,
	): Promise<WithResponse<T>> {
		const maxRetries = options.maxRetries ?? this.#options.maxRetries ?? 2;
		const headers: Record<string, string> = { ...this.#options.headers };
		if (accessToken && !call.open) headers.Authorization = `Bearer ${accessToken}`;
		Object.assign(headers, options.headers);
		for (let attempt = 0; ; attempt += 1) {
			await deadline.check();
			try {
				return await this.#send<T>(call, { headers, signal: deadline.signal });
			} catch (error) {
				const delay = attempt < maxRetries ? repeatDelay(error, call, attempt) : null;
				if (delay === null || delay >= deadline.left) throw error;
				await deadline.sleep(delay);
			}
		}
	}
}

function isExpiry(error: unknown): error is ApiError {
	return error instanceof ApiError && error.code === ACCESS_TOKEN_EXPIRED;
}
