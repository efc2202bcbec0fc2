// The only file that uses openapi-fetch, which is no longer developed. Nothing of it, including its
// types, may be visible outside this file.
import createClient from "openapi-fetch";
import type { WithResponse } from "./api-promise.ts";
import type { Call, PathValues } from "./call.ts";
import { ConnectionError, DecodeError, NotModifiedError } from "./errors.ts";
import { errorClass } from "./generated/errors.ts";
import { fillPath } from "./path.ts";
import { formQuery } from "./query.ts";

/** The part of `fetch` that is used: a URL and plain options, never a `Request`. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

export interface Envelope {
	readonly headers: Readonly<Record<string, string>>;
	readonly signal: AbortSignal;
}

/**
 * Sends a call once.
 * @throws ApiError, NotModifiedError, ConnectionError, DecodeError; TypeError if a path parameter cannot be sent.
 */
export type Send = <T>(call: Call, envelope: Envelope) => Promise<WithResponse<T>>;

/** The type of any operation. The generated methods have the exact types. */
interface AnyOperation {
	readonly parameters: { readonly path: PathValues; readonly query: object };
	readonly requestBody?: { readonly content: { readonly "application/json": unknown } };
	readonly responses: Record<number, never>;
}
type AnyPaths = Record<string, Record<Lowercase<Call["method"]>, AnyOperation>>;

export function createTransport(baseUrl: string, fetch: Fetch): Send {
	const client = createClient<AnyPaths>({
		baseUrl,
		Request: Outgoing as unknown as typeof Request,
		fetch: (request) =>
			exchange(fetch, request as unknown as Outgoing) as Promise<unknown> as Promise<Response>,
		pathSerializer: (path, values) => fillPath(path, values as PathValues),
	});
	return async <T>(call: Call, { headers, signal }: Envelope) => {
		const { method, path, params = {}, query = {}, exploded, body } = call;
		const result = await client.request(method.toLowerCase() as "get", path, {
			params: { path: params, query },
			querySerializer: (values: object) => formQuery(values, exploded),
			body,
			bodySerializer: JSON.stringify,
			headers: { Accept: "application/json, application/problem+json", ...headers },
			signal,
			parseAs: "text",
		});
		const answer = result.response as unknown as Incoming;
		if (!answer.ok) throw failure(answer, result.error);
		const { response } = answer;
		const data = (call.empty ? undefined : decode(answer)) as T;
		const header = (name: string) => response.headers.get(name);
		return {
			data,
			response,
			requestId: header("x-request-id"),
			etag: header("etag"),
			replayed: header("idempotency-replayed") === "true",
		};
	};
}

/** Replaces `Request`, which polyfills and custom fetches do not support well. Stores its arguments. */
class Outgoing {
	readonly url: string;
	readonly init: RequestInit;

	constructor(url: string, { headers, ...init }: RequestInit) {
		this.url = url;
		this.init = { ...init, headers: Object.fromEntries(headers as Headers) };
	}
}

/** The part of a response that openapi-fetch reads. Its body was received completely. */
interface Incoming {
	readonly status: number;
	readonly ok: boolean;
	readonly headers: Headers;
	readonly body: string;
	readonly text: () => Promise<string>;
	readonly response: Response;
}

/** Sends a request and reads the whole body, since a connection can also break after the headers. */
async function exchange(fetch: Fetch, { url, init }: Outgoing): Promise<Incoming> {
	try {
		const response = await fetch(url, init);
		const body = await response.text();
		const { status, ok, headers } = response;
		return { status, ok, headers, body, text: async () => body, response };
	} catch (cause) {
		// Omits the query, which may have text of the user.
		const address = url.replace(/\?.*/s, "");
		throw new ConnectionError(`no answer to ${init.method} ${address}: ${reason(cause)}`, {
			cause,
		});
	}
}

function reason(cause: unknown): string {
	return cause instanceof Error ? cause.message : String(cause);
}

function decode(answer: Incoming): unknown {
	try {
		return JSON.parse(answer.body);
	} catch (cause) {
		const type = answer.headers.get("content-type") ?? "no content type";
		throw new DecodeError(`the answer (${answer.status}, ${type}) is not JSON`, answer, cause);
	}
}

function failure({ status, headers }: Incoming, body: unknown): Error {
	if (status === 304) return new NotModifiedError(headers);
	const ErrorClass = errorClass(status);
	return new ErrorClass({ status, headers, body: body === "" ? undefined : body });
}
