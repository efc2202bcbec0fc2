import type { Bindings } from "../../src/config.ts";
import { PLANTED_SECRET } from "../harness/settings.ts";
import { interceptDatabase } from "./database.ts";

const UNAVAILABLE = "D1_ERROR: Network connection lost.";

/** Bindings of which one does not do what it should. */
export function sabotage(fault: string, bindings: Bindings): Bindings {
	const [name, number] = fault.split("@");
	const database = (before: () => Promise<void>): Bindings => ({
		...bindings,
		DB: interceptDatabase(bindings.DB, before),
	});
	switch (name) {
		case "database":
			return database(number === undefined ? fail(UNAVAILABLE) : failOnce(Number(number)));
		case "silence":
			return database(() => new Promise(() => {}));
		case "bug":
			return database(fail(`undefined is not a function: ${PLANTED_SECRET}`));
		case "panic":
			return { ...bindings, PANIC: true };
		case "limiter":
			return { ...bindings, RATE_LIMITER: brokenLimiter };
		case "queue":
			return { ...bindings, EVENTS: brokenQueue };
		case "quota":
			return { ...bindings, RATE_LIMITS: JSON.stringify({ auth: NOTHING, api: NOTHING }) };
		default:
			return bindings;
	}
}

const NOTHING = { requests: 0, window: 60_000 };

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

const brokenLimiter = {
	idFromName: (name: string) => name,
	get: () => ({ take: fail(`the object was reset: ${PLANTED_SECRET}`) }),
} as unknown as Bindings["RATE_LIMITER"];

const brokenQueue = {
	sendBatch: fail("Queue sendBatch failed: Too Many Requests"),
} as unknown as Bindings["EVENTS"];
