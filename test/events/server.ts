import { type SessionTokens, TimeAndWellness } from "../../sdk/src/index.ts";
import { control } from "../harness/control-client.ts";
import { faultsWorker } from "../harness/servers.ts";
import { ENCRYPTION_KEY, JWT_SECRET, RATE_LIMITS } from "../harness/settings.ts";
import { migrate, startWorkerd } from "../harness/workerd.ts";

export type Row = Record<string, string | number | null>;

export interface EventsUser {
	readonly id: string;
	readonly password: string;
	readonly client: TimeAndWellness;
	/** Acts for the user on a worker whose queue takes no messages. */
	readonly unheard: TimeAndWellness;
}

export interface EventsServer extends AsyncDisposable {
	readonly url: string;
	/** A new account. */
	user(): Promise<EventsUser>;
	/** Runs every scheduled job. */
	sweep(fault?: string): Promise<void>;
	/** Runs the jobs that are due, as the cron does every minute. */
	cron(fault?: string): Promise<void>;
	/** Delivers a message many times at once; tells what was answered to each. */
	replay(body: unknown, times: number, fault?: string): Promise<string[]>;
	sql(text: string, ...parameters: (string | null)[]): Promise<Row[]>;
	logs(): string[];
}

/**
 * The worker of test/faults alone on a workerd and a database: elsewhere any other test's request would
 * send on the events that these tests hold up.
 */
export async function startEventsServer(
	changes: Readonly<Record<string, string>> = {},
): Promise<EventsServer> {
	const { faults } = await control("build");
	const logs: string[] = [];
	const settings = {
		RATE_LIMITS: JSON.stringify(RATE_LIMITS),
		EVENT_RETRY_SECONDS: "0",
		JWT_SECRET,
		ENCRYPTION_KEYS: ENCRYPTION_KEY,
		...changes,
	};
	const workerd = await startWorkerd([faultsWorker(faults, settings)], ({ message }) =>
		logs.push(message),
	);
	await migrate(await workerd.database("faults"));
	const url = await workerd.url("faults");

	const ask = async (path: string, body: unknown, fault = ""): Promise<Response> => {
		const init = { method: "POST", body: JSON.stringify(body), headers: { "X-Fault": fault } };
		const response = await fetch(new URL(path, url), init);
		if (!response.ok) throw new Error(await response.text());
		return response;
	};
	const connect = (fault: string, tokens?: SessionTokens) =>
		new TimeAndWellness({
			baseUrl: url,
			maxRetries: 0,
			...tokens,
			fetch: (address, init) => {
				const headers = { ...Object.fromEntries(new Headers(init.headers)), "X-Fault": fault };
				return fetch(address, { ...init, headers });
			},
		});
	return {
		url,
		user: async () => {
			const email = `${crypto.randomUUID()}@example.com`;
			const password = "correct horse battery";
			const client = connect("");
			const { user, tokens } = await client.auth.register({
				email,
				password,
				displayName: "Test User",
			});
			return { id: user.id, password, client, unheard: connect("queue", tokens) };
		},
		sweep: async (fault) => void (await ask("/scheduled", null, fault)),
		cron: async (fault) => void (await ask("/cron", null, fault)),
		replay: async (body, times, fault) =>
			(await (await ask("/replay", { body, times }, fault)).json()) as string[],
		sql: async (text, ...parameters) =>
			(await (await ask("/sql", { text, parameters })).json()) as Row[],
		logs: () => logs,
		[Symbol.asyncDispose]: () => workerd.close(),
	};
}
