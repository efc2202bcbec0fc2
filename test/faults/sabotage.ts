import type { Bindings } from "../../src/config.ts";
import { interceptDatabase } from "../../src/db/intercept.ts";
import { document } from "../../src/generated/document.ts";
import { PLANTED_CREDENTIALS, PLANTED_SECRET } from "../harness/settings.ts";

const UNAVAILABLE = "D1_ERROR: Network connection lost.";

/** Bindings of which one does not do what it should. */
export function sabotage(fault: string, bindings: Bindings): Bindings {
	const [name, number] = fault.split("@");
	const database = (before: () => Promise<void>): Bindings => ({
		...bindings,
		DB: interceptDatabase(bindings.DB, async (trip) => {
			await before();
			return trip();
		}),
	});
	switch (name) {
		case "database":
			return database(number === undefined ? fail(UNAVAILABLE) : failOnce(Number(number)));
		case "silence":
			return database(never);
		case "bug":
			return database(fail(`undefined is not a function: ${PLANTED_SECRET}`));
		case "leak":
			return database(fail(`no such user: ${JSON.stringify(PLANTED_CREDENTIALS)}`));
		case "panic":
			return { ...bindings, PANIC: true };
		case "limiter":
			return { ...bindings, RATE_LIMITER: objects(reset) };
		case "limiter-silence":
			return { ...bindings, RATE_LIMITER: objects(never) };
		case "metrics":
			return { ...bindings, METRICS: objects(reset) };
		case "silent-metrics":
			return { ...bindings, METRICS: objects(never) };
		case "silent-documents":
			return { ...bindings, ASSETS: { fetch: never } as unknown as Fetcher };
		case "queue":
			return { ...bindings, EVENTS: brokenQueue, DELIVERIES: brokenQueue };
		case "quota":
			return { ...bindings, RATE_LIMITS: JSON.stringify(NOTHING) };
		default:
			return bindings;
	}
}

const NOTHING = Object.fromEntries(
	Object.keys(document["x-rate-limits"]).map((name) => [name, { requests: 0, window: 60_000 }]),
);

function never(): Promise<never> {
	return new Promise(() => {});
}

function fail(message: string) {
	return async () => {
		throw new Error(message);
	};
}

/** @param call which call of the database fails, the first being 1 */
function failOnce(call: number) {
	let calls = 0;
	return async () => {
		calls += 1;
		if (calls === call) throw new Error(UNAVAILABLE);
	};
}

const reset = fail(`the object was reset: ${PLANTED_SECRET}`);

const brokenQueue = {
	sendBatch: fail("Queue sendBatch failed: Too Many Requests"),
} as unknown as Bindings["EVENTS"] & Bindings["DELIVERIES"];

/** Metrics that only those see who name them, where the setting `METRICS_OF` does. */
export function ownMetrics(bindings: Bindings): Bindings {
	const { METRICS_OF: name, METRICS: objects } = bindings;
	if (typeof name !== "string") return bindings;
	const METRICS = {
		idFromName: () => objects.idFromName(name),
		get: (id: DurableObjectId) => objects.get(id),
	};
	return { ...bindings, METRICS: METRICS as unknown as Bindings["METRICS"] };
}

/** Objects of which every method does the same. */
function objects<Namespace>(method: () => Promise<void>): Namespace {
	const stub = new Proxy({}, { get: () => method });
	return { idFromName: (name: string) => name, get: () => stub } as Namespace;
}
