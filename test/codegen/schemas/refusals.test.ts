import { describe, expect, test } from "vitest";
import {
	createSchemaCompiler,
	type OpenApiDocument,
	UnsupportedSchema,
} from "../../../openapi/codegen/schemas/index.ts";
import { documentOf } from "./load.ts";

function refusal(run: () => unknown): UnsupportedSchema {
	try {
		run();
	} catch (error) {
		if (error instanceof UnsupportedSchema) return error;
		throw error;
	}
	throw new Error("it was not refused");
}

function refusalOf(document: OpenApiDocument): UnsupportedSchema {
	const locate = (pointer: string) => `openapi/${pointer.split("/")[3]}.yaml`;
	return refusal(() => createSchemaCompiler(document, { locate }).module());
}

/** Schemas that are refused, by the keyword that the message names. */
const refused: [keyword: string, schema: object, reason: RegExp][] = [
	["nullable", { type: "string", nullable: true }, /type: \[T, "null"\]/],
	["frobnicate", { frobnicate: 1 }, /unknown/],
	["toString", { toString: 1 }, /unknown/],
	["format", { type: "string", format: "phone" }, /"phone"/],
	["format", { type: "string", format: "regex" }, /"regex"/],
	["format", { type: "integer", format: "uint8" }, /"uint8"/],
	["format", { type: "boolean", format: "phone" }, /"phone"/],
	["$dynamicRef", { $dynamicRef: "#a" }, /JSON pointer/],
	["$dynamicAnchor", { $dynamicAnchor: "a" }, /JSON pointer/],
	["$anchor", { $anchor: "a" }, /JSON pointer/],
	["$recursiveRef", { $recursiveRef: "#" }, /\$ref/],
	["$ref", { $ref: "other.yaml#/A" }, /bundle/],
	["$ref", { $ref: "https://example.com/a.json" }, /bundle/],
	["$ref", { $ref: "#anchor" }, /bundle/],
	["$ref", { $ref: "#" }, /bundle/],
	["$ref", { $ref: "#/components/schemas/Missing" }, /no schema/],
	["$ref", { $ref: "#/components/schemas/%zz" }, /no schema/],
	["$ref", { $ref: "#/components/schemas/toString" }, /no schema/],
	["$ref", { $ref: 1 }, /string/],
	["$ref", { $ref: "#/components/schemas/S" }, /leads back/],
	["$ref", { anyOf: [{ $ref: "#/components/schemas/S" }, { type: "null" }] }, /leads back/],
	["$id", { $id: "https://example.com/a", $ref: "#/components/schemas/T" }, /references/],
	["pattern", { type: "string", pattern: "[" }, /u flag/],
	["pattern", { type: "string", pattern: "\\_" }, /u flag/],
	["pattern", { pattern: 1 }, /regular expression/],
	["patternProperties", { patternProperties: { "(": true } }, /u flag/],
	["type", { type: "date" }, /"date"/],
	["type", { type: [] }, /not a type/],
	["items", { items: [{ type: "string" }] }, /prefixItems/],
	["additionalItems", { additionalItems: false }, /prefixItems/],
	["dependencies", { dependencies: {} }, /dependentRequired/],
	["definitions", { definitions: {} }, /\$defs/],
	["exclusiveMinimum", { minimum: 1, exclusiveMinimum: true }, /write the bound/],
	["exclusiveMaximum", { maximum: 1, exclusiveMaximum: false }, /write the bound/],
	["multipleOf", { multipleOf: 0 }, /greater than 0/],
	["minimum", { minimum: "1" }, /number/],
	["minLength", { minLength: -1 }, /non-negative/],
	["maxItems", { maxItems: 1.5 }, /non-negative/],
	["uniqueItems", { uniqueItems: "true" }, /true or false/],
	["required", { type: "object", required: true }, /list/],
	["properties", { properties: { a: 1 } }, /"a" must be a schema/],
	["properties", { properties: [] }, /object/],
	["additionalProperties", { additionalProperties: null }, /schema/],
	["enum", { enum: "a" }, /list/],
	["allOf", { allOf: [] }, /non-empty/],
	["anyOf", { anyOf: { a: true } }, /non-empty/],
	["not", { not: "x" }, /schema/],
	["if", { if: 1, else: true }, /schema/],
	["prefixItems", { prefixItems: [] }, /non-empty/],
	["minItems", { type: "string", minItems: "2" }, /non-negative/],
	["dependentRequired", { dependentRequired: { a: "b" } }, /list/],
	["minContains", { minContains: -1 }, /non-negative/],
];

describe("what cannot be translated exactly is refused", () => {
	test.each(refused)("%s: %j", (keyword, schema, reason) => {
		const error = refusalOf(documentOf({ S: schema, T: true }));
		expect(error.keyword).toBe(keyword);
		expect(error.pointer).toBe("#/components/schemas/S");
		expect(error.file).toBe("openapi/S.yaml");
		expect(error.reason).toMatch(reason);
		expect(error.message).toContain("openapi/S.yaml at #/components/schemas/S");
		expect(error.message).toContain(keyword);
	});

	test("a default that its own schema forbids", () => {
		const error = refusalOf(
			documentOf({ S: { type: "object", properties: { a: { type: "string", default: 1 } } } }),
		);
		expect(error.keyword).toBe("default");
		expect(error.reason).toContain('"a"');
	});

	test("the pointer leads to the schema, however deep", () => {
		const inner = { items: { anyOf: [true, { format: "phone" }] } };
		const error = refusalOf(documentOf({ S: { type: "object", properties: { "a/b": inner } } }));
		expect(error.pointer).toBe("#/components/schemas/S/properties/a~1b/items/anyOf/1");
	});

	test("an inline schema is refused at its own pointer", () => {
		const compiler = createSchemaCompiler(documentOf({}));
		const pointer = "#/paths/~1a/get/parameters/0/schema";
		const error = refusal(() => compiler.expression({ items: { nullable: true } }, pointer));
		expect(error.pointer).toBe(`${pointer}/items`);
		expect(error.file).toBeUndefined();
	});

	test("an endless loop through several components", () => {
		const error = refusalOf(
			documentOf({
				A: { allOf: [{ $ref: "#/components/schemas/B" }] },
				B: { not: { $ref: "#/components/schemas/A" } },
			}),
		);
		expect(error.keyword).toBe("$ref");
	});
});

test("annotations and extensions are let through", () => {
	const annotations = {
		title: "T",
		description: "D",
		default: 1,
		example: 2,
		examples: [3],
		deprecated: true,
		readOnly: true,
		writeOnly: false,
		$comment: "C",
		$schema: "https://json-schema.org/draft/2020-12/schema",
		$id: "https://example.com/schemas/s",
		contentMediaType: "text/plain",
		contentEncoding: "base64",
		externalDocs: { url: "https://example.com" },
		xml: { name: "n" },
		discriminator: { propertyName: "a" },
		"x-anything": { $ref: "nowhere" },
	};
	const compiler = createSchemaCompiler(documentOf({}));
	expect(compiler.expression({ type: "string", ...annotations }, "#/x")).toBe("z.string()");
});
