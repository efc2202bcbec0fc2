import type { ProblemCode } from "./generated/errors.ts";
import type { ValidationIssue } from "./generated/schema.ts";

/** A known code, with completion in editors, or one that a later version of the API added. */
export type OpenCode<Known extends string> = Known | (string & {});

/** What every error of this SDK extends. */
export class TimeAndWellnessError extends Error {
	override readonly name: string = "TimeAndWellnessError";
}

/** The parts of an answer that an error keeps. */
export interface FailedAnswer {
	readonly status: number;
	readonly headers: Headers;
	/** Parsed JSON, or text, or undefined when the answer was empty. */
	readonly body: unknown;
}

/**
 * The API answered with an error. Its subclasses, one for each thing that a caller does about it,
 * are generated from the error catalogue.
 *
 * What is null was not in the answer: a proxy's error page has a status and nothing else.
 */
export class ApiError extends TimeAndWellnessError {
	override readonly name: string = "ApiError";
	/** HTTP status of the answer. */
	readonly status: number;
	/** The catalogue's code, to decide by. */
	readonly code: OpenCode<ProblemCode> | null;
	/** Address of a page that explains the code. */
	readonly type: string | null;
	/** What the code means. */
	readonly title: string | null;
	/** What happened this time, for people. */
	readonly detail: string | null;
	/** The path that was asked for. */
	readonly instance: string | null;
	/** Names this request in the API's logs: quote it when you report a problem. */
	readonly requestId: string | null;
	/** What is wrong with the request, part by part; empty unless the request was invalid. */
	readonly errors: readonly ValidationIssue[];
	/** Headers of the answer. */
	readonly headers: Headers;
	/** The whole answer: parsed JSON, or text, or undefined when it was empty. */
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

	/** What the `Retry-After` header says (RFC 9110, 10.2.3), in seconds from now; null without one. */
	get retryAfterSeconds(): number | null {
		const value = this.headers.get("retry-after");
		if (!value) return null;
		const seconds = /^\d+$/.test(value) ? Number(value) : (Date.parse(value) - Date.now()) / 1000;
		return Number.isNaN(seconds) ? null : Math.max(0, seconds);
	}
}

/** What you have is current: the answer (304) to a call with `ifNoneMatch`, without the data. */
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

/** No answer arrived, or only a part of one: there is no network, or the connection broke. */
export class ConnectionError extends TimeAndWellnessError {
	override readonly name = "ConnectionError";
}

/** The call took longer than `timeoutMilliseconds`. */
export class TimeoutError extends TimeAndWellnessError {
	override readonly name = "TimeoutError";
}

/** The caller's `signal` was aborted; its reason is the `cause`. */
export class AbortedError extends TimeAndWellnessError {
	override readonly name = "AbortedError";
}

/** The answer was a success but not JSON: a captive portal or a wrong `baseUrl` most often. */
export class DecodeError extends TimeAndWellnessError {
	override readonly name = "DecodeError";
	readonly status: number;
	readonly requestId: string | null;
	readonly headers: Headers;
	/** The answer as it came. */
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
