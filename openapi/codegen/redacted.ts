import type { JsonObject, OpenApiDocument } from "./document.ts";
import { GENERATED } from "./header.ts";
import { escapeSegment } from "./json-pointer.ts";
import { SourceError } from "./source-error.ts";

const KEYWORD = "x-redact";

/**
 * Text of redacted.ts: the names of the properties whose values are secrets. A secret is known by the
 * name under which it travels, wherever that is, because a log line is no place of the document.
 * @throws SourceError for an x-redact where no name would tell the value
 */
export function emitRedacted(document: OpenApiDocument): string {
	const names = [...new Set(redactedNames(document, ""))].sort();
	return `${GENERATED}
/** The properties that the document marks \`${KEYWORD}\`: what they hold is never logged. */
export const redacted: readonly string[] = ${JSON.stringify(names, null, "\t")};
`;
}

function* redactedNames(value: unknown, pointer: string, name?: string): Generator<string> {
	if (typeof value !== "object" || value === null) return;
	if (KEYWORD in value) {
		if (name === undefined) {
			throw new SourceError(pointer, KEYWORD, "it stands beside a property's schema only");
		}
		if (value[KEYWORD] === true) yield name;
	}
	for (const [key, member] of Object.entries(value)) {
		const place = `${pointer}/${escapeSegment(key)}`;
		if (key === "properties") yield* inProperties(member, place);
		else yield* redactedNames(member, place);
	}
}

function* inProperties(properties: unknown, pointer: string): Generator<string> {
	for (const [name, schema] of Object.entries((properties ?? {}) as JsonObject)) {
		yield* redactedNames(schema, `${pointer}/${escapeSegment(name)}`, name);
	}
}
