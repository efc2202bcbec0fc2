import type { JsonObject, OpenApiDocument } from "./document.ts";
import { GENERATED } from "./header.ts";
import { escapeSegment } from "./json-pointer.ts";
import type { SchemaCompiler } from "./schemas/index.ts";
import type { JsonSchema } from "./schemas/schema.ts";

interface EventDescription {
	readonly description: string;
	readonly data: JsonSchema;
	/**
	 * The business metric that counts the event: once, or as many times as the number that `times` points to in its
	 * data.
	 */
	readonly metric?: { readonly name: string; readonly times?: string };
}

/**
 * Returns the text of events.ts: for each event of the document, the schema of its data and the metric that counts
 * it.
 */
export function emitEvents(document: OpenApiDocument, compiler: SchemaCompiler): string {
	const events = Object.entries((document["x-events"] ?? {}) as JsonObject);
	const members = events.map(([type, value]) => {
		const { description, data, metric } = value as EventDescription;
		const schema = compiler.expression(data, `#/x-events/${escapeSegment(type)}/data`);
		const counted = metric === undefined ? "" : `, metric: ${JSON.stringify(metric)}`;
		return `\t/** ${description} */\n\t${JSON.stringify(type)}: { data: ${schema}${counted} },`;
	});
	return `${GENERATED}
import { z } from "zod";
import * as rt from "./runtime.ts";
import * as schemas from "./schemas.ts";

/** The events of the document, by type. */
export const events = {
${members.join("\n")}
} as const;

export type EventType = keyof typeof events;

// Some documents need none of these imports.
void z;
void rt;
void schemas;
`;
}
