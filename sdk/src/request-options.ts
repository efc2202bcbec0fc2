import type { Call } from "./call.ts";
import { idempotencyKey } from "./idempotency-key.ts";

/** The options of one call. An absent option has the value of the client. */
export interface CommonOptions {
	/** Aborts the call, which then fails with an `AbortedError`. */
	readonly signal?: AbortSignal | undefined;
	readonly timeoutMilliseconds?: number | undefined;
	readonly maxRetries?: number | undefined;
	/** Headers of this call, which override the client's headers. */
	readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** Options for headers of the document. A method has the options whose headers its operation declares. */
interface HeaderOptions {
	/**
	 * Identifies the action. For 24 hours, a call with the same key and the same values receives the
	 * first response again. By default the SDK generates a key for each call, which covers its own
	 * retries. Set your own key to repeat a call later.
	 */
	readonly idempotencyKey?: string | undefined;
	/**
	 * The `etag` of the response that you have read. If the resource has changed since, the API changes
	 * nothing and the call fails with a `PreconditionFailedError`. Null, which is the `etag` of a
	 * response without an entity tag, throws a `TypeError`.
	 */
	readonly ifMatch?: string | null | undefined;
	/**
	 * The `etag` of the response that you have. If the data has not changed since, the call fails with
	 * a `NotModifiedError`. For a list, it applies to the first page.
	 */
	readonly ifNoneMatch?: string | null | undefined;
}

/** The last argument of a method, with the options for the headers of its operation. */
export type RequestOptions<Header extends keyof HeaderOptions = never> = CommonOptions &
	Pick<HeaderOptions, Header>;

export type AnyRequestOptions = RequestOptions<keyof HeaderOptions>;

/**
 * Returns the headers of the options, including the idempotency key of the call.
 * @throws TypeError if `ifMatch` is null: without an entity tag the API cannot detect a change.
 */
export function optionHeaders(
	call: Call,
	options: AnyRequestOptions,
): Readonly<Record<string, string>> {
	const { ifMatch, ifNoneMatch } = options;
	if (ifMatch === null) throw new TypeError("ifMatch cannot be null");
	const key = options.idempotencyKey ?? (call.keyed ? idempotencyKey() : null);
	return {
		...(key !== null && { "Idempotency-Key": key }),
		...(ifMatch !== undefined && { "If-Match": ifMatch }),
		...(ifNoneMatch != null && { "If-None-Match": ifNoneMatch }),
		...options.headers,
	};
}
