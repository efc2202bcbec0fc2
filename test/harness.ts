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
	/** Acts for the user. */
	readonly client: TimeAndWellness;
	readonly email: string;
	readonly password: string;
	readonly user: User;
	readonly tokens: SessionTokens;
	/** Headers for requests that are made without the client. */
	readonly authorization: { readonly Authorization: string };
}

interface UserOptions extends Partial<RegisterRequest> {
	/** What the session may do; everything when absent. */
	readonly scopes?: Scope[];
}

/** What `test/faults/worker.ts` knows how to break. */
export type Fault =
	/** Every call of the database fails as D1 does. */
	| "database"
	/** The request's n-th call of the database fails, counted from 1. */
	| `database@${number}`
	/** No call of the database is ever answered. */
	| "silence"
	/** Every call of the database throws something that nobody foresaw. */
	| "bug"
	/** Every call of the database throws something that quotes credentials. */
	| "leak"
	/** The worker cannot be put together. */
	| "panic"
	/** `getTask` is behind the flag `voice_commands`. */
	| "flag"
	/** The Durable Object that counts requests throws. */
	| "limiter"
	/** It never answers. */
	| "limiter-silence"
	/** The Durable Object that adds up the metrics throws. */
	| "metrics"
	/** It never answers. */
	| "silent-metrics"
	/** The published files are never read. */
	| "silent-documents"
	/** Nothing is broken, and every statement of the request is logged. */
	| "statements"
	/** The queue takes no messages. */
	| "queue"
	/** No quota is left, for anybody. */
	| "quota";

/** A complaint of the API, read without the SDK. */
export interface ProblemBody {
	readonly code: ProblemCode;
	readonly detail: string;
	readonly requestId: string;
	readonly instance: string;
	readonly errors?: { pointer?: string; parameter?: string; keyword: string; message: string }[];
}

let users = 0;

/** Everything a test needs of the outside. */
export const harness = {
	/** Of the worker as it is deployed. */
	get url(): string {
		return connected().url;
	},

	/** Takes a path too. Each answer is held against the document: what it does not declare fails the test. */
	fetch: recordedFetch,

	/** `fetch` to a worker whose surroundings are broken, and perhaps its settings changed. */
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

	/** An e-mail address that nobody has. */
	email: (): string =>
		`user-${process.pid}-${Date.now().toString(36)}-${users++}-${crypto.randomUUID().slice(0, 8)}@example.com`,

	/** A new account, registered through the API. */
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

	/** A new account with the role `admin`, and every scope that comes with it. */
	async admin({ scopes, ...fields }: UserOptions = {}): Promise<TestUser> {
		const { email, password, user } = await harness.user(fields);
		await harness.sql("UPDATE users SET role = 'admin' WHERE id = ?", user.id);
		const client = harness.client();
		const { tokens } = await client.auth.login({ email, password, ...(scopes && { scopes }) });
		const authorization = { Authorization: `Bearer ${tokens.accessToken}` };
		return { client, email, password, user, tokens, authorization };
	},

	/** Asks the worker's database. */
	sql: (text: string, ...parameters: (string | number | null)[]) => sql(text, parameters),

	/** Runs what the cron would. */
	runJobs,

	/** What the workers have logged, of which every line holds `text`. */
	logs: (text = "") => control("logs", text),
};

/** A request with a JSON body. */
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
