import type { RegisterRequest, Scope, SessionTokens, User } from "../sdk/src/index.ts";
import {
	type Fetch,
	type ProblemCode,
	TimeAndWellness,
	type TimeAndWellnessOptions,
} from "../sdk/src/index.ts";
import { control } from "./harness/control-client.ts";
import { connected, faultyFetch, recordedFetch, runJobs, sql } from "./harness/http.ts";

export interface TestUser {
	/** A client with the tokens of the user. */
	readonly client: TimeAndWellness;
	readonly email: string;
	readonly password: string;
	readonly user: User;
	readonly tokens: SessionTokens;
	/** Headers for requests without the client. */
	readonly authorization: { readonly Authorization: string };
}

interface UserOptions extends Partial<RegisterRequest> {
	/** The scopes of the session. The default is all scopes of the user. */
	readonly scopes?: Scope[];
}

/** The faults that `test/faults/worker.ts` can cause. */
export type Fault =
	/** Every call of the database fails with an error of D1. */
	| "database"
	/** The request's n-th call of the database fails, counted from 1. */
	| `database@${number}`
	/** No call of the database ever returns. */
	| "silence"
	/** Every call of the database throws an unforeseen error. */
	| "bug"
	/** Every call of the database throws an error that quotes credentials. */
	| "leak"
	/** The services cannot be created. */
	| "panic"
	/** `getTask` is behind the flag `voice_commands`. */
	| "flag"
	/** The Durable Object that counts requests throws. */
	| "limiter"
	/** The Durable Object that counts requests never replies. */
	| "limiter-silence"
	/** The Durable Object that adds up the metrics throws. */
	| "metrics"
	/** The Durable Object that adds up the metrics never replies. */
	| "silent-metrics"
	/** Reading the published files never ends. */
	| "silent-documents"
	/** Causes no fault, and logs every statement of the request. */
	| "statements"
	/** The queue rejects all messages. */
	| "queue"
	/** All quotas are used up. */
	| "quota";

/** A problem document, read without the SDK. */
export interface ProblemBody {
	readonly code: ProblemCode;
	readonly detail: string;
	readonly requestId: string;
	readonly instance: string;
	readonly errors?: { pointer?: string; parameter?: string; keyword: string; message: string }[];
}

let users = 0;

/** Access to the workers, accounts and logs for tests. */
export const harness = {
	/** The URL of the worker as it is deployed. */
	get url(): string {
		return connected().url;
	},

	/** `fetch` that also accepts a path. A response that differs from the document fails the test. */
	fetch: recordedFetch,

	/** `fetch` to a worker with a fault, and optionally with other settings. */
	faulty: (fault: Fault, settings: Record<string, string> = {}) =>
		faultyFetch({ "X-Fault": fault, "X-Settings": JSON.stringify(settings) }),

	/** `fetch` to a worker with other settings, such as `{ ACCESS_CHECK_SECONDS: "0" }`. */
	configured: (settings: Record<string, string>) =>
		faultyFetch({ "X-Settings": JSON.stringify(settings) }),

	client: (options: TimeAndWellnessOptions = {}): TimeAndWellness =>
		new TimeAndWellness({
			baseUrl: connected().url,
			fetch: recordedFetch as Fetch,
			maxRetries: 0,
			...options,
		}),

	/** Returns an e-mail address that no account has. */
	email: (): string =>
		`user-${process.pid}-${Date.now().toString(36)}-${users++}-${crypto.randomUUID().slice(0, 8)}@example.com`,

	/** Registers a new account through the API. */
	async user({ scopes, ...fields }: UserOptions = {}): Promise<TestUser> {
		const client = harness.client();
		const { email = harness.email(), password = "correct horse battery" } = fields;
		const registered = await client.auth.register({
			displayName: "Test User",
			...fields,
			email,
			password,
		});
		const { user, tokens } =
			scopes === undefined ? registered : await client.auth.login({ email, password, scopes });
		const authorization = { Authorization: `Bearer ${tokens.accessToken}` };
		return { client, email, password, user, tokens, authorization };
	},

	/** Registers a new account with the role `admin`, and logs it in. The default is all scopes of the role. */
	async admin({ scopes, ...fields }: UserOptions = {}): Promise<TestUser> {
		const { email, password, user } = await harness.user(fields);
		await harness.sql("UPDATE users SET role = 'admin' WHERE id = ?", user.id);
		const client = harness.client();
		const { tokens } = await client.auth.login({ email, password, ...(scopes && { scopes }) });
		const authorization = { Authorization: `Bearer ${tokens.accessToken}` };
		return { client, email, password, user, tokens, authorization };
	},

	/** Runs a statement on the worker's database. */
	sql: (text: string, ...parameters: (string | number | null)[]) => sql(text, parameters),

	/** Runs all scheduled jobs. */
	runJobs,

	/** Returns the log lines of all workers that contain `text`. */
	logs: (text = "") => control("logs", text),
};

/** Builds the options of `fetch` for a JSON body. */
export function json(
	method: string,
	body: unknown,
	headers: Record<string, string> = {},
): RequestInit {
	return {
		method,
		body: typeof body === "string" ? body : JSON.stringify(body),
		headers: { "Content-Type": "application/json", ...headers },
	};
}

export async function problemOf(response: Response): Promise<ProblemBody> {
	return (await response.json()) as ProblemBody;
}
