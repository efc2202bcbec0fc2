import { control } from "./control-client.ts";
import { record } from "./recorder.ts";

type Fetch = (url: string, init?: RequestInit) => Promise<Response>;

interface Places {
	readonly url: string;
	readonly faultsUrl: string;
}

/** The number of workerd processes. Each uses one core, and the tests that call it half a core. */
const WORKERDS = 2;

let places: Places | undefined;

/** Connects to the workers, before each test file. The first call of a run waits for the workers to start. */
export async function connect(): Promise<void> {
	places ??= await control("start", Number(process.env.VITEST_POOL_ID) % WORKERDS);
}

export function connected(): Places {
	if (places === undefined) throw new Error("only tests of test/contract reach the worker");
	return places;
}

/** `fetch` to the deployed worker. It checks every response against the document. */
export const recordedFetch: Fetch = (url, init = {}) => send(new URL(url, connected().url), init);

/** `fetch` to the worker that can cause faults (test/faults). It checks responses too. */
export function faultyFetch(headers: Record<string, string>): Fetch {
	return (url, init = {}) => {
		const { pathname, search } = new URL(url, connected().url);
		const address = new URL(pathname + search, connected().faultsUrl);
		return send(address, { ...init, headers: { ...plain(init.headers), ...headers } });
	};
}

/** Returns the routes that the worker has registered, in the notation of Hono. */
export async function routes(): Promise<{ method: string; path: string }[]> {
	const response = await fetch(new URL("/routes", connected().faultsUrl));
	return (await response.json()) as { method: string; path: string }[];
}

export interface DataPoint {
	readonly indexes: string[];
	readonly blobs: string[];
	readonly doubles: number[];
}

/** Returns the data points that the worker in test/faults has written to Analytics Engine. */
export async function dataPoints(): Promise<DataPoint[]> {
	const response = await fetch(new URL("/data-points", connected().faultsUrl));
	return (await response.json()) as DataPoint[];
}

/** Runs a statement on the database. */
export async function sql(
	text: string,
	parameters: readonly (string | number | null)[],
): Promise<Record<string, unknown>[]> {
	const response = await fetch(new URL("/sql", connected().faultsUrl), {
		method: "POST",
		body: JSON.stringify({ text, parameters }),
	});
	if (!response.ok) throw new Error(`${text}: ${await response.text()}`);
	return (await response.json()) as Record<string, unknown>[];
}

/** Runs all scheduled jobs. */
export async function runJobs(): Promise<void> {
	const response = await fetch(new URL("/scheduled", connected().faultsUrl));
	if (!response.ok) throw new Error(await response.text());
}

async function send(url: URL, init: RequestInit): Promise<Response> {
	const sent = new Headers(init.headers);
	// In production Cloudflare adds the caller's address.
	if (!sent.has("CF-Connecting-IP")) sent.set("CF-Connecting-IP", "127.0.0.1");
	const response = await fetch(url, { redirect: "manual", ...init, headers: sent });
	const bytes = await response.arrayBuffer();
	const { status, headers } = response;
	record({
		method: init.method ?? "GET",
		url,
		sent,
		body: typeof init.body === "string" ? init.body : undefined,
		status,
		headers,
		answer: new TextDecoder().decode(bytes),
	});
	return new Response(bytes.byteLength === 0 ? null : bytes, { status, headers });
}

function plain(headers: HeadersInit | undefined): Record<string, string> {
	return Object.fromEntries(new Headers(headers));
}
