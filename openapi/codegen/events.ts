import type { OpenApiDocument } from "./document.ts";
import { GENERATED } from "./header.ts";

/** Text of events.ts: the names that the document gives to what happens, as a type. */
export function emitEvents(document: OpenApiDocument): string {
	const events = Object.entries((document["x-events"] ?? {}) as Record<string, string>);
	const members = events.map(([name, description]) => `\t/** ${description} */\n\t| "${name}"`);
	return `${GENERATED}
/** Everything that the document's x-events say can happen. */
export type EventType =
${members.join("\n")};
`;
}
