import type { ProblemCode } from "./generated/errors.ts";
import type { ValidationIssue } from "./generated/schema.ts";

/** A known code, with completion in editors, or a code of a later version of the API. */
export type OpenCode<Known extends string> = Known | (string & {});

/** The base class of all errors of this SDK. */
export class TimeAndWellnessError extends Error {
	override readonly name: string = "TimeAndWellnessError";
}

/** The parts of a response that an error has. */
export interface FailedAnswer {
	readonly status: number;
	readonly headers: Headers;
	/** Parsed JSON, or text, or undefined if the response was empty. */
	readonly body: unknown;
}

/**
 * An error response of the API. Its subclasses are generated from the error catalogue, one for each
 * way in which a caller handles errors.
 *
 * A property is null if the response did not have it. The error page of a proxy has only a status.
 */
export class ApiError extends TimeAndWellnessError {
	override readonly name: string = "ApiError";
	/** The HTTP status of the response. */
	readonly status: number;
	/** The code of the error catalogue. Base decisions on it. */
	readonly code: OpenCode<ProblemCode> | null;
	/** The URL of a page that explains the code. */
	readonly type: string | null;
	/** The name of the problem, to show to users. */
	readonly title: string | null;
	/** An explanation of this occurrence, for developers. */
	readonly detail: string | null;
	/** The path of the request. */
	readonly instance: string | null;
	/** Identifies the request in the API's logs. Include it when you report a problem. */
	readonly requestId: string | null;
	/** All errors of an invalid request; otherwise empty. */
	readonly errors: readonly ValidationIssue[];
	/** The headers of the response. */
	readonly headers: Headers;
	/** The body of the response: parsed JSON, or text, or undefined if it was empty. */
	readonly body: unknown;

	constructor({ status, headers, body }: FailedAnswer) {
		const problem = (typeof body === "object" && body !== null ? body : {}) as Record<
			string,
			unknown
		>;
		const text = (name: string) => (typeof problem[name] === "string" ? problem[name] : null);
		super([status, text("code"), text("detail") ?? text("title")].filter(Boolean).join(" "));
		this.status = status;
		this.code = text("code");
		this.type = text("type");
		this.title = text("title");
		this.detail = text("detail");
		this.instance = text("instance");
		this.requestId = text("requestId") ?? headers.get("x-request-id");
		this.errors = Array.isArray(problem.errors) ? problem.errors : [];
		this.headers = headers;
		this.body = body;
	}

	/** The delay in the `Retry-After` header (RFC 9110, 10.2.3), in seconds from now; null without the header. */
	get retryAfterSeconds(): number | null {
		const value = this.headers.get("retry-after");
		if (!value) return null;
		const seconds = /^\d+$/.test(value) ? Number(value) : (Date.parse(value) - Date.now()) / 1000;
		return Number.isNaN(seconds) ? null : Math.max(0, seconds);
	}
}

/** The response 304 to a call with `ifNoneMatch`: the data has not changed. */
export class NotModifiedError extends TimeAndWellnessError {
	override readonly name = "NotModifiedError";
	readonly etag: string | null;
	readonly requestId: string | null;
	readonly headers: Headers;

	constructor(headers: Headers) {
		super("not modified");
		this.etag = headers.get("etag");
		this.requestId = headers.get("x-request-id");
		this.headers = headers;
	}
}

/** No response arrived, or only a part of it: there is no network, or the connection broke. */
export class ConnectionError extends TimeAndWellnessError {
	override readonly name = "ConnectionError";
}

/** The call took longer than `timeoutMilliseconds`. */
export class TimeoutError extends TimeAndWellnessError {
	override readonly name = "TimeoutError";
}

/** The caller's `signal` was aborted. Its reason is the `cause`. */
export class AbortedError extends TimeAndWellnessError {
	override readonly name = "AbortedError";
}

/** A successful response is not JSON, most often because of a captive portal or a wrong `baseUrl`. */
export class DecodeError extends TimeAndWellnessError {
	override readonly name = "DecodeError";
	readonly status: number;
	readonly requestId: string | null;
	readonly headers: Headers;
	/** The body of the response as text. */
	readonly body: string;

	constructor(
		message: string,
		answer: { status: number; headers: Headers; body: string },
		cause?: unknown,
	) {
		super(message, { cause });
		this.status = answer.status;
		this.requestId = answer.headers.get("x-request-id");
		this.headers = answer.headers;
		this.body = answer.body;
	}
}
