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
	/** The URL of the API. Default `https://api.timeandwellness.com`. */
	readonly baseUrl?: string | undefined;
	/** Called with new tokens, and with null when the tokens are no longer valid. */
	readonly onTokens?: OnTokens | undefined;
	/** Used instead of the global `fetch`. Receives a URL and plain options. */
	readonly fetch?: Fetch | undefined;
	/**
	 * The timeout of a call, including its retries and the reading of the response. Default 30,000;
	 * `Infinity` for no limit.
	 */
	readonly timeoutMilliseconds?: number | undefined;
	/** The maximum number of retries after a temporary failure. Default 2; 0 for no retries. */
	readonly maxRetries?: number | undefined;
	/** Headers that are sent with every call. */
	readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** Makes calls with the session's token, a timeout and retries. */
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
		// Browsers require a call as a plain function. The lookup at each call lets tests replace the global.
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
			// The entity tag belongs to the first page.
			return this.call<Page<T>>({ ...call, query }, { ...options, ifNoneMatch: undefined });
		});
	}

	async #inTime<T>(call: Call, options: AnyRequestOptions): Promise<WithResponse<T>> {
		const milliseconds = options.timeoutMilliseconds ?? this.#options.timeoutMilliseconds ?? 30_000;
		const deadline = new Deadline(milliseconds, options.signal);
		try {
			// Created once, so that retries have the same key.
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
