import { describe, expect, test } from "vitest";
import { findBreakingChanges } from "../../../openapi/codegen/breaking/index.ts";
import type { Direction } from "../../../openapi/codegen/breaking/rules.ts";
import { documentOf, type JsonSchema } from "./directions.ts";

const components = {
	Cat: { type: "object", required: ["is"], properties: { is: { const: "cat" } } },
	Dog: { type: "object", required: ["is"], properties: { is: { const: "dog" } } },
	Tree: {
		type: "object",
		properties: { left: { $ref: "#/components/schemas/Tree" } },
		additionalProperties: false,
	},
};
const cat = { $ref: "#/components/schemas/Cat" };
const dog = { $ref: "#/components/schemas/Dog" };
const object = (rest: object) => ({ type: "object", ...rest });
const array = (rest: object) => ({ type: "array", ...rest });

/** All that the first lets through, the second lets through, and more. */
const widenings: readonly (readonly [narrow: JsonSchema, wide: JsonSchema])[] = [
	[{ type: "integer" }, { type: "number" }],
	[{ type: "string" }, { type: ["string", "null"] }],
	[{ type: "string" }, true],
	[false, { type: "string" }],
	[{ const: 1 }, { enum: [1, 2] }],
	[{ enum: ["a"] }, { type: "string", maxLength: 1 }],
	[{ enum: ["ab", "cd"] }, { type: "string", pattern: "^[a-d]+$" }],
	[{ enum: [2, 4] }, { type: "integer", multipleOf: 2, minimum: 2, maximum: 4 }],
	[{ type: "boolean" }, { enum: [true, false, null] }],
	[{ const: { a: [1] } }, { enum: [{ a: [1] }, { a: [] }] }],
	[
		{ type: "string", minLength: 2 },
		{ type: "string", minLength: 1 },
	],
	[{ type: "string", maxLength: 1 }, { type: "string" }],
	[{ type: "string", pattern: "a" }, { type: "string" }],
	[
		{ type: "string", format: "uri" },
		{ type: "string", format: "uri-reference" },
	],
	[
		{ type: "integer", format: "int32" },
		{ type: "integer", format: "int64" },
	],
	[
		{ type: "integer", minimum: 1 },
		{ type: "integer", exclusiveMinimum: -1 },
	],
	[
		{ type: "number", exclusiveMaximum: 1 },
		{ type: "number", maximum: 1 },
	],
	[
		{ type: "number", multipleOf: 0.3 },
		{ type: "number", multipleOf: 0.1 },
	],
	[array({ items: { type: "integer" } }), array({ items: { type: "number" } })],
	[array({ minItems: 1 }), array({ minItems: 0 })],
	[array({ uniqueItems: true }), array({})],
	[array({ maxItems: 1 }), array({ uniqueItems: true })],
	[
		array({ prefixItems: [{ type: "string" }], items: false }),
		array({ items: { type: "string" } }),
	],
	[array({ contains: cat }), array({})],
	[object({ required: ["a"] }), object({})],
	[object({ additionalProperties: false }), object({})],
	[object({ additionalProperties: { type: "string" } }), object({ additionalProperties: true })],
	[object({ properties: { a: { const: 1 } } }), object({ properties: { a: {} } })],
	[
		object({ patternProperties: { "^a": { const: 1 } } }),
		object({ patternProperties: { "^a": {} } }),
	],
	[object({ propertyNames: { maxLength: 1 } }), object({})],
	[object({ required: ["b"] }), object({ dependentRequired: { a: ["b"] } })],
	[object({ dependentRequired: { a: ["b"] } }), object({})],
	[object({ dependentSchemas: { a: { required: ["b"] } } }), object({})],
	[object({ minProperties: 2 }), object({ minProperties: 1 })],
	[cat, { oneOf: [cat, dog] }],
	[cat, { anyOf: [cat, { type: "null" }] }],
	[{ anyOf: [{ type: "string" }, { type: "null" }] }, { type: ["string", "null", "integer"] }],
	[
		{ oneOf: [cat, dog] },
		object({ required: ["is"], properties: { is: { enum: ["cat", "dog", "cow"] } } }),
	],
	[{ oneOf: [cat, dog] }, { anyOf: [cat, dog] }],
	[{ allOf: [cat, { minProperties: 2 }] }, cat],
	[{ type: "string", not: { const: "a" } }, { type: "string" }],
	// biome-ignore lint/suspicious/noThenProperty: it is a keyword of JSON Schema
	[object({ if: { required: ["a"] }, then: { required: ["b"] } }), object({})],
	[object({ unevaluatedProperties: false }), object({})],
];

/** Each lets something through that the other does not, or nobody can tell. */
const unlike: readonly (readonly [JsonSchema, JsonSchema])[] = [
	[{ type: "string" }, { type: "boolean" }],
	[{ enum: ["a", "b"] }, { enum: ["b", "c"] }],
	[{ enum: ["b"] }, { type: "string", pattern: "^a" }],
	[{ enum: ["abc"] }, { type: "string", maxLength: 2 }],
	[{ enum: [3, 4] }, { type: "integer", multipleOf: 2 }],
	[
		{ type: "string", pattern: "^a" },
		{ type: "string", pattern: "^b" },
	],
	[
		{ type: "string", format: "date" },
		{ type: "string", format: "time" },
	],
	[
		{ type: "integer", multipleOf: 2 },
		{ type: "integer", multipleOf: 3 },
	],
	[
		{ type: "integer", minimum: 1 },
		{ type: "integer", maximum: 1 },
	],
	[
		{ type: "string", minLength: 1 },
		{ type: "string", maxLength: 1 },
	],
	[array({ items: cat }), array({ items: dog })],
	[array({ prefixItems: [cat, dog] }), array({ prefixItems: [dog, cat] })],
	[array({ contains: cat }), array({ contains: dog })],
	[object({ required: ["a"] }), object({ required: ["b"] })],
	[cat, dog],
	[{ not: cat }, { not: dog }],
	[{ oneOf: [cat, { type: "null" }] }, { oneOf: [dog, { type: "string" }] }],
];

/** The same, said in two ways. */
const synonyms: readonly (readonly [JsonSchema, JsonSchema])[] = [
	[{ type: "string" }, { type: ["string"] }],
	[{}, true],
	[cat, { allOf: [cat] }],
	[cat, components.Cat],
	[cat, { description: "A cat.", ...cat }],
	[{ type: ["string", "null"] }, { anyOf: [{ type: "null" }, { type: "string" }] }],
	[{ anyOf: [cat, { type: "null" }] }, { oneOf: [{ type: "null" }, cat] }],
	[{ oneOf: [cat, dog] }, { oneOf: [dog, cat] }],
	[{ enum: ["a", "b"] }, { anyOf: [{ const: "b" }, { const: "a" }] }],
	[{ enum: [1] }, { const: 1 }],
	[{ allOf: [{ enum: [1, 2] }, { enum: [2, 3] }] }, { const: 2 }],
	[{ type: "boolean" }, { enum: [true, false] }],
	[
		{ type: "integer", exclusiveMinimum: 0 },
		{ type: "integer", minimum: 1 },
	],
	[{ type: "string" }, { type: "string", minLength: 0, title: "Text", examples: ["a"] }],
	[{ type: "string" }, { type: "string", maximum: 3 }],
	[array({}), array({ items: true, uniqueItems: false })],
	[object({}), object({ additionalProperties: {} })],
	[
		object({ properties: { a: {}, b: {} }, required: ["a", "b"] }),
		{
			allOf: [
				object({ properties: { b: {} }, required: ["b"] }),
				{ properties: { a: {} }, required: ["a"] },
			],
		},
	],
	[
		object({ properties: { a: {} }, additionalProperties: false }),
		{ properties: { a: {} }, allOf: [{ type: "object" }], unevaluatedProperties: false },
	],
	[{ $ref: "#/components/schemas/Tree" }, components.Tree],
];

function breaks(direction: Direction, before: JsonSchema, after: JsonSchema): boolean {
	const read = (schema: JsonSchema) => documentOf(direction, schema, components);
	return findBreakingChanges(read(before), read(after)).length > 0;
}

describe("a change and its reverse are judged oppositely in requests and responses", () => {
	test.each(widenings.map(([narrow, wide]) => ({ narrow, wide })))(
		"$narrow -> $wide",
		({ narrow, wide }) => {
			expect({
				requestWidens: breaks("request", narrow, wide),
				requestNarrows: breaks("request", wide, narrow),
				responseWidens: breaks("response", narrow, wide),
				responseNarrows: breaks("response", wide, narrow),
			}).toEqual({
				requestWidens: false,
				requestNarrows: true,
				responseWidens: true,
				responseNarrows: false,
			});
		},
	);
});

describe("a change to something else breaks either way", () => {
	test.each(unlike.map(([one, other]) => ({ one, other })))("$one | $other", ({ one, other }) => {
		for (const direction of ["request", "response"] as const) {
			expect(breaks(direction, one, other)).toBe(true);
			expect(breaks(direction, other, one)).toBe(true);
		}
	});
});

describe("another wording is no change", () => {
	test.each(synonyms.map(([one, other]) => ({ one, other })))("$one = $other", ({ one, other }) => {
		for (const direction of ["request", "response"] as const) {
			expect(breaks(direction, one, other)).toBe(false);
			expect(breaks(direction, other, one)).toBe(false);
		}
	});
});

describe("a set of the values of a growing list grows with it", () => {
	const set = (values: string[], rest: object = {}) =>
		array({
			items: { enum: values, "x-extensible-enum": true },
			uniqueItems: true,
			maxItems: values.length,
			...rest,
		});
	const grown = set(["a", "b", "c"]);

	test("in responses, when its bound was the length of the list", () => {
		expect(breaks("response", set(["a", "b"]), grown)).toBe(false);
	});

	test.each<[string, JsonSchema]>([
		["the bound said more than the list does", set(["a", "b"], { maxItems: 1 })],
		["values may repeat", set(["a", "b"], { uniqueItems: false })],
		["the list is complete", set(["a", "b"], { items: { enum: ["a", "b"] } })],
		["there is no list", set(["a", "b"], { items: { type: "string" } })],
	])("but not when %s", (_, before) => {
		expect(breaks("response", before, grown)).toBe(true);
	});

	test("and never shrinks in requests", () => {
		expect(breaks("request", set(["a", "b"]), grown)).toBe(false);
		expect(breaks("request", grown, set(["a", "b", "c"], { maxItems: 2 }))).toBe(true);
	});
});
