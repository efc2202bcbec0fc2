/** Random schemas over a small alphabet, so that their keywords meet each other and the values. */
import fc from "fast-check";
import type { JsonSchema } from "../../../openapi/codegen/schemas/index.ts";

const names = fc.oneof(
	{ weight: 12, arbitrary: fc.constantFrom("a", "b", "c", "ab") },
	{ weight: 1, arbitrary: fc.constantFrom("constructor", "isPrototypeOf", "__proto__", "") },
);
const patterns = fc.constantFrom("^a", "b$", "^[a-c]+$", "\\d", "^.$", "");
const small = fc.integer({ min: 0, max: 3 });
const bound = fc.constantFrom(-1, 0, 1, 1.5, 2, 10);

const scalar = fc.oneof(
	fc.constantFrom<unknown>(null, true, false, 0, 1, 2, 1.5, -1, 10, 0.1, 0.3),
	fc.constantFrom("", "a", "b", "ab", "abc", "1", "😀", "a😀", "2026-01-31"),
);

/** Values of the same alphabet. */
export const randomValue: fc.Arbitrary<unknown> = fc.letrec<{ value: unknown }>((tie) => ({
	value: fc.oneof(
		{ depthSize: "small", withCrossShrink: true },
		scalar,
		fc.array(tie("value"), { maxLength: 4 }),
		fc.array(fc.tuple(names, tie("value")), { maxLength: 4 }).map(Object.fromEntries),
	),
})).value;

const typeName = fc.constantFrom(
	"null",
	"boolean",
	"integer",
	"number",
	"string",
	"array",
	"object",
);
const type = fc.oneof(
	{ weight: 4, arbitrary: typeName as fc.Arbitrary<unknown> },
	{ weight: 1, arbitrary: fc.uniqueArray(typeName, { minLength: 1, maxLength: 3 }) },
);

const format = fc.constantFrom(
	"date",
	"date-time",
	"email",
	"ipv4",
	"uuid",
	"int32",
	"byte",
	"float",
);

function keywords(schema: fc.Arbitrary<JsonSchema>, references: readonly string[]) {
	const several = fc.array(schema, { minLength: 1, maxLength: 3 });
	const map = (name: fc.Arbitrary<string>) =>
		fc.array(fc.tuple(name, schema), { maxLength: 3 }).map((pairs) => Object.fromEntries(pairs));
	const nameList = fc.uniqueArray(names, { maxLength: 2 });
	return {
		type,
		enum: fc.uniqueArray(randomValue, { minLength: 1, maxLength: 4, comparator: "SameValueZero" }),
		const: randomValue,
		minimum: bound,
		maximum: bound,
		exclusiveMinimum: bound,
		exclusiveMaximum: bound,
		multipleOf: fc.constantFrom(1, 2, 0.5, 0.1, 0.01, 3),
		minLength: small,
		maxLength: small,
		pattern: patterns,
		format,
		items: schema,
		prefixItems: several,
		contains: schema,
		minContains: small,
		maxContains: small,
		uniqueItems: fc.boolean(),
		minItems: small,
		maxItems: small,
		unevaluatedItems: schema,
		properties: map(names),
		required: nameList,
		additionalProperties: schema,
		patternProperties: map(patterns),
		propertyNames: schema,
		minProperties: small,
		maxProperties: small,
		dependentRequired: fc.dictionary(names, nameList, { maxKeys: 2, noNullPrototype: true }),
		dependentSchemas: map(names),
		unevaluatedProperties: schema,
		allOf: several,
		anyOf: several,
		oneOf: several,
		not: schema,
		if: schema,
		// biome-ignore lint/suspicious/noThenProperty: it is a keyword of JSON Schema
		then: schema,
		else: schema,
		$ref: fc.constantFrom(...references),
	};
}

/** Schemas of any keywords, alone or together; `references` are what `$ref` may say. */
export function randomSchema(references: readonly string[]): fc.Arbitrary<JsonSchema> {
	return fc.letrec<{ schema: JsonSchema }>((tie) => {
		const all = keywords(tie("schema"), references);
		const groups = [
			[
				"type",
				"minimum",
				"maximum",
				"exclusiveMinimum",
				"exclusiveMaximum",
				"multipleOf",
				"format",
			],
			["type", "minLength", "maxLength", "pattern", "format", "enum", "const"],
			["type", "properties", "required", "additionalProperties", "patternProperties"],
			["properties", "propertyNames", "minProperties", "maxProperties", "dependentRequired"],
			["type", "items", "prefixItems", "contains", "minContains", "maxContains", "uniqueItems"],
			["items", "minItems", "maxItems", "prefixItems", "uniqueItems"],
			["allOf", "anyOf", "oneOf", "not", "$ref", "properties", "type"],
			["if", "then", "else", "properties", "required", "type", "enum"],
			["unevaluatedProperties", "properties", "allOf", "anyOf", "oneOf", "if", "then", "$ref"],
			["unevaluatedProperties", "dependentSchemas", "properties", "patternProperties", "allOf"],
			["unevaluatedItems", "prefixItems", "contains", "allOf", "anyOf", "if", "items", "$ref"],
			Object.keys(all),
		] as (keyof typeof all)[][];
		const object = fc.constantFrom(...groups).chain((group) =>
			fc.uniqueArray(fc.constantFrom(...group), { minLength: 1, maxLength: 5 }).chain((picked) => {
				const model = Object.fromEntries(picked.map((keyword) => [keyword, all[keyword]]));
				return fc.record(model) as fc.Arbitrary<JsonSchema>;
			}),
		);
		const leaf = fc.oneof(
			fc.boolean(),
			type.map((name) => ({ type: name })),
			scalar.map((value) => ({ const: value })),
		) as fc.Arbitrary<JsonSchema>;
		return {
			schema: fc.oneof({ depthSize: "medium", maxDepth: 4 }, leaf, {
				weight: 4,
				arbitrary: object,
			}),
		};
	}).schema;
}
