import type { JsonObject, OpenApiDocument } from "./document.ts";
import { GENERATED } from "./header.ts";

/** Assertions that a program may have to keep itself, such as to cut a text that it sends. */
const KEYWORDS = [
	"minLength",
	"maxLength",
	"pattern",
	"minimum",
	"maximum",
	"minItems",
	"maxItems",
];

/** The document's own extensions that say what a request may measure. */
const OF_REQUESTS = {
	bodyBytes: "x-body-bytes",
	bodyDepth: "x-body-depth",
	urlCharacters: "x-url-characters",
	headerFieldBytes: "x-header-field-bytes",
	headerBytes: "x-header-bytes",
};

type Limits = Record<string, JsonObject>;

/**
/**
 * Text of limits.ts: what the document sets for requests as a whole, for their rate, for its headers and for
 * the properties of its component schemas, so that the code that keeps a limit need not repeat it.
 */
export function emitLimits(document: OpenApiDocument): string {
	const { schemas = {}, headers = {} } = document.components ?? {};
	const limits = {
		...Object.fromEntries(
			Object.entries(OF_REQUESTS).map(([name, extension]) => [name, document[extension]]),
		),
		rateLimits: document["x-rate-limits"],
		headers: mapPresent(headers, (header) => pick((header as JsonObject).schema)),
		schemas: mapPresent(schemas, (schema) => propertyLimits(schema as JsonObject)),
	};
	return `${GENERATED}
/** What the document sets, by component and property; lengths count Unicode code points. */
export const limits = ${JSON.stringify(limits, null, "\t")} as const;
`;
}

function propertyLimits(schema: JsonObject): Limits {
	return mapPresent((schema.properties as JsonObject | undefined) ?? {}, pick);
}

function pick(schema: unknown): JsonObject {
	const entries = Object.entries((schema ?? {}) as JsonObject);
	return Object.fromEntries(entries.filter(([keyword]) => KEYWORDS.includes(keyword)));
}

/** Leaves out what comes to nothing. */
function mapPresent(source: JsonObject, of: (value: unknown) => JsonObject): Limits {
	const entries = Object.entries(source).map(([name, value]) => [name, of(value)] as const);
	return Object.fromEntries(entries.filter(([, value]) => Object.keys(value).length > 0));
}
