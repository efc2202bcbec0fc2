import { control } from "./control-client.ts";
import { record } from "./recorder.ts";

type Fetch = (url: string, init?: RequestInit) => Promise<Response>;

interface Places {
	readonly url: string;
	readonly faultsUrl: string;
}

/** One workerd keeps one core busy, and those who ask it another half. */
const WORKERDS = 2;

let places: Places | undefined;

/** Called before each file; the first caller of a run waits for the workers to start. */
export async function connect(): Promise<void> {
	places ??= await control("start", Number(process.env.VITEST_POOL_ID) % WORKERDS);
}

export function connected(): Places {
	if (places === undefined) throw new Error("only tests of test/contract reach the worker");
	return places;
}

/** `fetch` that knows where the worker is, and holds every answer against the document. */
export const recordedFetch: Fetch = (url, init = {}) => send(new URL(url, connected().url), init);

/** The same, to the worker that breaks what it stands on: see test/faults. */
export function faultyFetch(headers: Record<string, string>): Fetch {
	return (url, init = {}) => {
		const { pathname, search } = new URL(url, connected().url);
		const address = new URL(pathname + search, connected().faultsUrl);
		return send(address, { ...init, headers: { ...plain(init.headers), ...headers } });
	};
}

/** The routes that the worker has registered, in Hono's notation. */
export async function routes(): Promise<{ method: string; path: string }[]> {
	const response = await fetch(new URL("/routes", connected().faultsUrl));
	return (await response.json()) as { method: string; path: string }[];
}

export interface DataPoint {
	readonly indexes: string[];
	readonly blobs: string[];
	readonly doubles: number[];
}

/** What the worker of the faults has written to Analytics Engine. */
export async function dataPoints(): Promise<DataPoint[]> {
	const response = await fetch(new URL("/data-points", connected().faultsUrl));
	return (await response.json()) as DataPoint[];
}

/** Asks the database itself. */
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

/** Runs what the cron would. */
export async function runJobs(): Promise<void> {
	const response = await fetch(new URL("/scheduled", connected().faultsUrl));
	if (!response.ok) throw new Error(await response.text());
}

async function send(url: URL, init: RequestInit): Promise<Response> {
	const sent = new Headers(init.headers);
	// Cloudflare names the caller's address, and nothing stands before workerd here.
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
