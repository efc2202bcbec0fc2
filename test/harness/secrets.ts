import { document, type Json, type JsonObject } from "./document.ts";
import { type Exchange, parseJson } from "./exchange.ts";

/** A shorter text, or one of few characters, may stand in a log for another reason. */
const LEAST_LENGTH = 12;
const LEAST_CHARACTERS = 6;

const marked = new Set(markedProperties(document));

/** What an exchange held in properties that the document marks `x-redact`. */
export function* secretsIn({ body, answer }: Exchange): Generator<string> {
	for (const text of [body, answer]) {
		if (text !== undefined) yield* secretValues(parseJson(text));
	}
}

/** Tests also send bodies that are nested too deep to descend into them by recursion. */
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

/** The names of the properties that the document marks, wherever. */
export function* markedProperties(value: Json | undefined): Generator<string> {
	if (typeof value !== "object" || value === null) return;
	for (const [name, member] of Object.entries(value as JsonObject)) {
		if ((member as JsonObject | null)?.["x-redact"] === true) yield name;
		yield* markedProperties(member);
	}
}

/**
 * The lines that hold a secret. There are many of both, so each place of a line is looked up by the
 * characters that a secret would end in there.
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
