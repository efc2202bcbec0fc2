import { document, type Json, type JsonObject } from "./document.ts";
import { type Exchange, parseJson } from "./exchange.ts";

/** Shorter texts, and texts of fewer distinct characters, may occur in a log by chance. They are not searched for. */
const LEAST_LENGTH = 12;
const LEAST_CHARACTERS = 6;

const marked = new Set(markedProperties(document));

/** Yields the values of properties in an exchange that the document marks `x-redact`. */
export function* secretsIn({ body, answer }: Exchange): Generator<string> {
	for (const text of [body, answer]) {
		if (text !== undefined) yield* secretValues(parseJson(text));
	}
}

/** Uses no recursion, because tests also send very deeply nested bodies. */
function* secretValues(body: Json | undefined): Generator<string> {
	const waiting: [name: string, value: Json | undefined][] = [["", body]];
	for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
		const [name, value] = next;
		if (typeof value === "string" && marked.has(name) && isTelling(value)) yield value;
		if (typeof value !== "object" || value === null) continue;
		for (const member of Object.entries(value)) waiting.push(member);
	}
}

function isTelling(text: string): boolean {
	return text.length >= LEAST_LENGTH && new Set(text).size >= LEAST_CHARACTERS;
}

/** Yields the names of all properties that the document marks `x-redact`. */
export function* markedProperties(value: Json | undefined): Generator<string> {
	if (typeof value !== "object" || value === null) return;
	for (const [name, member] of Object.entries(value as JsonObject)) {
		if ((member as JsonObject | null)?.["x-redact"] === true) yield name;
		yield* markedProperties(member);
	}
}

/**
 * Returns the lines that contain a secret. There are many lines and many secrets, so each position of a line is looked
 * up in a set of the endings of all secrets.
 */
export function leaks(lines: readonly string[], secrets: Iterable<string>): string[] {
	const endings = new Set([...secrets].map((secret) => secret.slice(-LEAST_LENGTH)));
	return lines.filter((line) => {
		for (let place = 0; place + LEAST_LENGTH <= line.length; place += 1) {
			if (endings.has(line.slice(place, place + LEAST_LENGTH))) return true;
		}
		return false;
	});
}
