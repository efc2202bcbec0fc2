import type { Call } from "./call.ts";
import { idempotencyKey } from "./idempotency-key.ts";

/** For one call; what is absent is as the client has it. */
export interface CommonOptions {
	/** Ends the call with an `AbortedError` when it is aborted. */
	readonly signal?: AbortSignal | undefined;
	readonly timeoutMilliseconds?: number | undefined;
	readonly maxRetries?: number | undefined;
	/** Sent with this call, over the client's headers. */
	readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** Options that are headers of the document, so each is there where the operation declares its header. */
interface HeaderOptions {
	/**
	 * Names the one thing that is to be done. A call with the same key and the same values gets the
	 * first answer again, for 24 hours. Without it the SDK makes one up for each call, which covers
	 * the repetitions that it makes by itself; give your own to repeat a call later.
	 */
	readonly idempotencyKey?: string | undefined;
	/**
	 * The `etag` of the answer that you have seen. If it is not current any more, nothing is changed
	 * and the call fails with a `PreconditionFailedError`. Null, which is the `etag` of an answer
	 * without one, is refused with a `TypeError`.
	 */
	readonly ifMatch?: string | null | undefined;
	/**
	 * The `etag` of the answer that you have. If it is still current, the call fails with a
	 * `NotModifiedError`. Of a list it is about the first page.
	 */
	readonly ifNoneMatch?: string | null | undefined;
}

/** The last argument of a method, with the headers that its operation takes. */
export type RequestOptions<Header extends keyof HeaderOptions = never> = CommonOptions &
	Pick<HeaderOptions, Header>;

export type AnyRequestOptions = RequestOptions<keyof HeaderOptions>;

/**
 * The headers that the options stand for, the key of the call among them.
 * @throws TypeError for an entity tag that is null: what nobody has seen cannot be unchanged.
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
