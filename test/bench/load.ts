import autocannon from "autocannon";

const CONNECTIONS = 16;

/** How many tasks the list has: a page, and none beyond. */
export const LIST_LIMIT = 50;

export const SUMMARY = { type: "steps", from: "2026-11-01", to: "2026-11-30" } as const;

interface RequestKind {
	readonly name: string;
	readonly method: "GET" | "POST";
	readonly path: string;
	readonly body?: string;
}

/** One kind of request, sent again and again. */
export interface Load extends RequestKind {
	readonly token: string;
}

/** The requests of the table. */
export const LOADS: readonly RequestKind[] = [
	{ name: "list of 50 tasks", method: "GET", path: "/api/tasks" },
	{
		name: "new task",
		method: "POST",
		path: "/api/tasks",
		body: JSON.stringify({ title: "Water the plants" }),
	},
	{
		name: "health summary",
		method: "GET",
		path: `/api/health/summary?${new URLSearchParams(SUMMARY)}`,
	},
];

export interface Fired {
	readonly perSecond: number;
	readonly p50Milliseconds: number;
	readonly p99Milliseconds: number;
}

/** @throws Error when an answer is no success */
export async function fire(url: string, load: Load, amount: number): Promise<Fired> {
	const { method, path, token, body } = load;
	const result = await autocannon({
		url: `${url}${path}`,
		method,
		connections: CONNECTIONS,
		amount,
		headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
		...(body === undefined ? {} : { body }),
	});
	if (result.non2xx > 0 || result.errors > 0)
		throw new Error(`${method} ${url}${path}: ${result.non2xx} refused, ${result.errors} failed`);
	return {
		perSecond: amount / result.duration,
		p50Milliseconds: result.latency.p50,
		p99Milliseconds: result.latency.p99,
	};
}
