/** JSON Schema as data: its shape, and the places of schemas inside schemas. */

export type JsonSchema = boolean | SchemaObject;
export type SchemaObject = { readonly [keyword: string]: unknown };

/** An OpenAPI 3.1 document, bundled: every reference points into the document itself. */
export interface OpenApiDocument {
	readonly openapi?: string;
	readonly components?: { readonly schemas?: { readonly [name: string]: unknown } };
	readonly [field: string]: unknown;
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function isSchema(value: unknown): value is JsonSchema {
	return typeof value === "boolean" || isRecord(value);
}

/** Keywords without effect on validity. `x-` extensions are annotations too. */
const annotations: ReadonlySet<string> = new Set([
	"title",
	"description",
	"default",
	"example",
	"examples",
	"deprecated",
	"readOnly",
	"writeOnly",
	"$comment",
	"$schema",
	"contentMediaType",
	"contentEncoding",
	"contentSchema",
	"externalDocs",
	"xml",
	"discriminator",
]);

export function isAnnotation(keyword: string): boolean {
	return annotations.has(keyword) || keyword.startsWith("x-");
}

type Layout = "schema" | "list" | "map";

/** The layout of the schemas under each keyword. `inPlace` is true if they apply to the same instance. */
const applicators: ReadonlyMap<string, { layout: Layout; inPlace: boolean }> = new Map([
	["allOf", { layout: "list", inPlace: true }],
	["anyOf", { layout: "list", inPlace: true }],
	["oneOf", { layout: "list", inPlace: true }],
	["not", { layout: "schema", inPlace: true }],
	["if", { layout: "schema", inPlace: true }],
	["then", { layout: "schema", inPlace: true }],
	["else", { layout: "schema", inPlace: true }],
	["dependentSchemas", { layout: "map", inPlace: true }],
	["properties", { layout: "map", inPlace: false }],
	["patternProperties", { layout: "map", inPlace: false }],
	["additionalProperties", { layout: "schema", inPlace: false }],
	["propertyNames", { layout: "schema", inPlace: false }],
	["unevaluatedProperties", { layout: "schema", inPlace: false }],
	["items", { layout: "schema", inPlace: false }],
	["prefixItems", { layout: "list", inPlace: false }],
	["contains", { layout: "schema", inPlace: false }],
	["unevaluatedItems", { layout: "schema", inPlace: false }],
]);

export interface Subschema {
	readonly keyword: string;
	readonly schema: unknown;
	readonly inPlace: boolean;
}

/** Returns the schemas directly under `schema`. Schemas of `$defs` count only at a `$ref` to them. */
export function subschemas(schema: SchemaObject): Subschema[] {
	return Object.keys(schema).flatMap((keyword) => {
		const applicator = applicators.get(keyword);
		if (!applicator) return [];
		const { layout, inPlace } = applicator;
		return children(schema[keyword], layout).map((child) => ({ keyword, schema: child, inPlace }));
	});
}

function children(value: unknown, layout: Layout): unknown[] {
	if (layout === "schema") return [value];
	if (layout === "list") return Array.isArray(value) ? value : [];
	return isRecord(value) ? Object.values(value) : [];
}
