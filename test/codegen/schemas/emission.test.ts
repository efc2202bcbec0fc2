import { describe, expect, test } from "vitest";
import { createSchemaCompiler } from "../../../openapi/codegen/schemas/index.ts";
import { documentOf } from "./load.ts";

const document = documentOf({
	Status: { type: "string", enum: ["todo", "done"] },
	"my-schema": { type: "boolean" },
	Cat: { type: "object", required: ["kind"], properties: { kind: { const: "cat" } } },
	Dog: { type: "object", required: ["kind"], properties: { kind: { const: "dog" } } },
	Filling: { type: "object", properties: { a: { type: "integer", default: 1 } } },
});

const text = (schema: object | boolean) =>
	createSchemaCompiler(document).expression(schema as never, "#/x");

const status = { $ref: "#/components/schemas/Status" };

/** Each schema with the zod expression that it becomes. */
const families: Record<string, [schema: object | boolean, zod: string][]> = {
	types: [
		[true, "z.unknown()"],
		[false, "z.never()"],
		[{ description: "Anything." }, "z.unknown()"],
		[{ type: "boolean" }, "z.boolean()"],
		[{ type: "null" }, "z.null()"],
		[{ type: ["string", "null"] }, "z.string().nullable()"],
		[{ type: ["string", "number", "null"] }, "z.union([z.string(), z.number()]).nullable()"],
	],
	numbers: [
		[{ type: "number" }, "z.number()"],
		[{ type: "integer", minimum: 1, maximum: 4 }, "rt.integer().gte(1).lte(4)"],
		[{ type: "number", exclusiveMinimum: 0, exclusiveMaximum: 1 }, "z.number().gt(0).lt(1)"],
		[
			{ type: "integer", format: "int32", multipleOf: 5 },
			'rt.integer().check(rt.multipleOf(5), rt.integerFormat("int32"))',
		],
		[{ type: "number", format: "double" }, "z.number()"],
	],
	strings: [
		[
			{ type: "string", minLength: 1, maxLength: 80 },
			"z.string().check(rt.minLength(1), rt.maxLength(80))",
		],
		[{ type: "string", pattern: "^a/b$" }, "z.string().regex(/^a\\/b$/u)"],
		[{ type: "string", minLength: 0 }, "z.string()"],
		[{ minLength: 3 }, "rt.whenType({\n\tstring: z.string().check(rt.minLength(3)),\n})"],
	],
	formats: [
		[{ type: "string", format: "date-time" }, 'z.string().check(rt.format("date-time"))'],
		[{ type: "string", format: "password" }, "z.string()"],
	],
	values: [
		[{ type: "string", enum: ["a", "b"] }, 'z.enum(["a", "b"])'],
		[{ type: ["string", "null"], enum: ["a", "b", null] }, 'z.enum(["a", "b"]).nullable()'],
		[{ enum: [1, 2] }, "z.literal([1, 2])"],
		[{ const: "Bearer" }, 'z.literal("Bearer")'],
		[{ const: { a: [1] } }, "rt.oneOfValues([{ a: [1] }])"],
		[{ type: "string", enum: [1] }, "z.never()"],
		[{ enum: ["__proto__", "a"] }, 'z.literal(["__proto__", "a"])'],
	],
	arrays: [
		[
			{ type: "array", items: { type: "string" }, minItems: 1, maxItems: 3 },
			"z.array(z.string()).min(1).max(3)",
		],
		[{ type: "array", uniqueItems: true }, "rt.array(z.unknown(), { uniqueItems: true })"],
		[
			{ type: "array", contains: { type: "null" }, maxContains: 2 },
			"rt.array(z.unknown(), { contains: z.null(), maxContains: 2 })",
		],
		[
			{ type: "array", prefixItems: [{ type: "string" }, { type: "number" }] },
			"rt.tuple([z.string(), z.number()], z.unknown())",
		],
		[
			{ type: "array", prefixItems: [{ type: "string" }], items: false, minItems: 1 },
			"rt.filledTuple([z.string()], z.never(), { minItems: 1 })",
		],
	],
	objects: [
		[
			{
				type: "object",
				properties: { id: { type: "string" }, status: { ...status, default: "todo" }, "a-b": true },
				required: ["id"],
				additionalProperties: false,
				minProperties: 1,
			},
			`rt.strictObject(
	{
		id: z.string(),
		status: schemas.Status.default("todo"),
		"a-b": z.unknown().optional(),
	},
	{ minProperties: 1 },
)`,
		],
		[{ type: "object", required: ["a"] }, "rt.looseObject({\n\ta: z.unknown(),\n})"],
		[{ type: "object", additionalProperties: { type: "number" } }, "rt.record(z.number())"],
		[
			{ type: "object", patternProperties: { "^x-": true }, additionalProperties: false },
			`rt.looseObject(
	{},
	{ patternProperties: [[/^x-/u, z.unknown()]], additionalProperties: z.never() },
)`,
		],
		[
			JSON.parse('{"type": "object", "properties": {"__proto__": {"type": "null"}}}'),
			'rt.looseObject({\n\t["__proto__"]: z.null().optional(),\n})',
		],
	],
	combinators: [
		[
			{ allOf: [{ type: "object", required: ["a"] }, { required: ["b"] }] },
			`rt.all(
	rt.looseObject({
		a: z.unknown(),
	}),
	rt.looseObject({
		b: z.unknown(),
	}),
)`,
		],
		[{ anyOf: [status, { type: "null" }] }, "schemas.Status.nullable()"],
		[{ anyOf: [{ type: "string" }, { type: "number" }] }, "z.union([z.string(), z.number()])"],
		[{ oneOf: [{ type: "string" }, { type: "number" }] }, "z.xor([z.string(), z.number()])"],
		[{ type: "string", not: { const: "root" } }, 'rt.all(z.string(), rt.not(z.literal("root")))'],
		[
			{
				oneOf: [{ $ref: "#/components/schemas/Cat" }, { $ref: "#/components/schemas/Dog" }],
				discriminator: { propertyName: "kind" },
			},
			'z.discriminatedUnion("kind", [schemas.Cat, schemas.Dog])',
		],
		[
			{ anyOf: [{ $ref: "#/components/schemas/Filling" }, { type: "null" }] },
			"rt.anyOf([schemas.Filling, z.null()])",
		],
		[{ allOf: [{ $ref: "#/components/schemas/Filling" }] }, "rt.all(z.unknown(), schemas.Filling)"],
	],
	conditionals: [
		[
			JSON.parse('{"if": {"const": 1}, "then": true, "else": {"type": "string"}}'),
			`rt.conditional({
	if: z.literal(1),
	then: z.unknown(),
	else: z.string(),
})`,
		],
	],
	refs: [
		[status, "schemas.Status"],
		[{ ...status, description: "How far." }, "schemas.Status"],
		[{ ...status, maxLength: 4 }, "rt.all(z.string().check(rt.maxLength(4)), schemas.Status)"],
		[{ $ref: "#/components/schemas/my-schema" }, 'schemas["my-schema"]'],
	],
	unevaluated: [
		[
			{ type: "object", properties: { a: true }, unevaluatedProperties: false },
			"rt.strictObject({\n\ta: z.unknown().optional(),\n})",
		],
		[
			{ $ref: "#/components/schemas/Cat", unevaluatedProperties: false },
			'rt.all(schemas.Cat, rt.unevaluatedProperties(z.never(), rt.named("kind")))',
		],
		[
			{ type: "array", contains: { type: "null" }, unevaluatedItems: { type: "string" } },
			`rt.all(
	rt.array(z.unknown(), { contains: z.null() }),
	rt.unevaluatedItems(z.string(), rt.containing(z.null())),
)`,
		],
	],
};

describe.each(Object.entries(families))("%s", (_, pairs) => {
	test.each(pairs.map(([schema, zod]) => [JSON.stringify(schema), schema, zod] as const))(
		"%s",
		(_name, schema, zod) => {
			expect(text(schema)).toBe(zod);
		},
	);
});
