import type { JsonObject, OpenApiDocument } from "./document.ts";
import { GENERATED } from "./header.ts";

/** Assertions that a program may have to apply itself, for example to cut a text that it sends. */
const BOUNDS = [
	"minLength",
	"maxLength",
	"pattern",
	"minimum",
	"maximum",
	"minItems",
	"maxItems",
	"minProperties",
	"maxProperties",
];

/** Extensions that only the generator and the breaking-change gate use. */
const OF_TOOLS = ["x-codeSamples", "x-extensible-enum", "x-pattern-message"];

/** Keywords whose value is a map from names to schemas. */
const MAPS = ["properties", "patternProperties", "dependentSchemas", "$defs"];

/** Keywords whose values are instances and not schemas. */
const INSTANCES = ["const", "enum", "default", "example", "examples"];

/**
 * Returns the text of document.ts: the extensions of the document's root, and the extensions and bounds of its
 * component schemas and headers, each at its place. Schemas with extensions, and schemas that a discriminator maps
 * to, also get their description.
 */
export function emitData(document: OpenApiDocument): string {
	const { headers = {}, schemas = {} } = document.components ?? {};
	const mapped = new Set(Object.values(schemas).flatMap(targetsOf));
	const data = pruned(schemas, (schema, name) => {
		const { description } = schema as JsonObject;
		const kept = ofSchema(schema);
		return mapped.has(`#/components/schemas/${name}`) ? { description, ...kept } : kept;
	});
	return `${GENERATED}
/** The parts of the document that the code reads, each at its place. Lengths count Unicode code points. */
export const document = {
${members(extensionsOf(document), 1)}
	"components": {
		"headers": {
${members(
	pruned(headers, (header) => pruned({ schema: (header as JsonObject).schema }, ofSchema)),
	3,
)}
		},
		"schemas": {
${members(data, 3)}
		},
	},
} as const;
`;
}

/** Writes one line for each member. */
function members(source: JsonObject, depth: number): string {
	return Object.entries(source)
		.map(
			([name, value]) => `${"\t".repeat(depth)}${JSON.stringify(name)}: ${JSON.stringify(value)},`,
		)
		.join("\n");
}

function targetsOf(schema: unknown): string[] {
	const { mapping = {} } = ((schema as JsonObject).discriminator ?? {}) as JsonObject;
	return Object.values(mapping as Record<string, string>);
}

function extensionsOf(source: JsonObject): JsonObject {
	const entries = Object.entries(source);
	return Object.fromEntries(
		entries.filter(([name]) => name.startsWith("x-") && !OF_TOOLS.includes(name)),
	);
}

function ofSchema(schema: unknown): JsonObject {
	if (typeof schema !== "object" || schema === null) return {};
	const source = schema as JsonObject;
	const { description, discriminator } = source;
	const extensions = extensionsOf(source);
	const bounds = Object.entries(source).filter(([keyword]) => BOUNDS.includes(keyword));
	return {
		...(Object.keys(extensions).length > 0 && description !== undefined && { description }),
		...(discriminator !== undefined && { discriminator }),
		...Object.fromEntries(bounds),
		...extensions,
		...pruned(source, within),
	};
}

/** Returns the data of the schemas under a keyword. */
function within(value: unknown, keyword: string): JsonObject | JsonObject[] {
	if (INSTANCES.includes(keyword) || keyword.startsWith("x-")) return {};
	if (MAPS.includes(keyword)) return pruned(value as JsonObject, ofSchema);
	if (!Array.isArray(value)) return keyword === "discriminator" ? {} : ofSchema(value);
	const items = value.map(ofSchema);
	return items.some((item) => Object.keys(item).length > 0) ? items : [];
}

/** Leaves out members without data. */
function pruned(source: JsonObject, of: (value: unknown, name: string) => object): JsonObject {
	const entries = Object.entries(source).map(([name, value]) => [name, of(value, name)] as const);
	return Object.fromEntries(entries.filter(([, value]) => Object.keys(value).length > 0));
}
