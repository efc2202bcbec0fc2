import { unescapeSegment } from "./json-pointer.ts";

export type JsonObject = { [key: string]: unknown };

/** An OpenAPI 3.1 document after bundling: plain JSON whose references are all internal. */
export interface OpenApiDocument extends JsonObject {
	readonly openapi: string;
	readonly info: JsonObject & { readonly title: string; readonly version: string };
	readonly paths?: { [path: string]: JsonObject };
	readonly components?: { [kind: string]: JsonObject };
	readonly security?: Record<string, string[]>[];
}

/**
 * Returns the value at a JSON pointer (RFC 6901), percent-decoded as in a URI fragment.
 * @throws Error when there is no value.
 */
export function resolvePointer(document: unknown, pointer: string): unknown {
	const segments = pointer.split("/").slice(1).map(decodeSegment);
	return segments.reduce((value: unknown, segment) => {
		if (typeof value === "object" && value !== null && Object.hasOwn(value, segment)) {
			return (value as JsonObject)[segment];
		}
		throw new Error(`the document has nothing at #${pointer}`);
	}, document);
}

function decodeSegment(segment: string): string {
	return unescapeSegment(decodeURIComponent(segment));
}
