import { type Case, ref } from "./case.ts";

export const references: readonly Case[] = [
	{
		name: "$ref beside keywords",
		schema: { ...ref("Base"), maxLength: 3, description: "short" },
		definitions: { Base: { type: "string", minLength: 2 } },
		valid: ["ab", "abc"],
		invalid: ["a", "abcd", 12],
	},
	{
		name: "$ref into a component",
		schema: {
			type: "object",
			properties: { a: { $ref: "#/components/schemas/Base/properties/x~1y" } },
		},
		definitions: { Base: { type: "object", properties: { "x/y": { type: "integer" } } } },
		valid: [{ a: 1 }, {}],
		invalid: [{ a: "x" }],
	},
	{
		name: "$ref into $defs, percent-encoded",
		schema: {
			$defs: { "a b%": { type: "integer" } },
			$ref: "#/components/schemas/S/$defs/a%20b%25",
		},
		valid: [1],
		invalid: ["x"],
	},
	{
		name: "a chain of $ref",
		schema: ref("A"),
		definitions: { A: ref("B"), B: ref("C"), C: { type: "boolean" } },
		valid: [true],
		invalid: [1],
	},
	{
		name: "a recursive tree",
		schema: ref("Tree"),
		definitions: {
			Tree: {
				type: "object",
				properties: { value: { type: "number" }, children: { type: "array", items: ref("Tree") } },
				required: ["value"],
				additionalProperties: false,
			},
		},
		valid: [{ value: 1 }, { value: 1, children: [{ value: 2, children: [{ value: 3 }] }] }],
		invalid: [
			{ value: 1, children: [{}] },
			{ value: 1, children: [{ value: 2, children: [{ value: "x" }] }] },
			{ value: 1, x: 1 },
		],
	},
	{
		name: "mutual recursion through anyOf",
		schema: ref("Expression"),
		definitions: {
			Expression: { anyOf: [{ type: "number" }, ref("Sum")] },
			Sum: { type: "array", items: ref("Expression"), minItems: 2 },
		},
		valid: [1, [1, 2], [1, [2, 3]]],
		invalid: ["x", [1], [1, [2]], [1, [2, "x"]]],
	},
	{
		name: "recursion into itself",
		schema: {
			type: "object",
			properties: { next: { $ref: "#/components/schemas/S" } },
			additionalProperties: false,
		},
		valid: [{}, { next: { next: {} } }],
		invalid: [{ next: { next: { x: 1 } } }],
	},
	{
		name: "a property called $ref is no reference",
		schema: { type: "object", properties: { $ref: { type: "string" } } },
		valid: [{ $ref: "a" }],
		invalid: [{ $ref: 1 }],
	},
	{
		name: "$ref to true and false",
		schema: { type: "object", properties: { a: ref("Yes"), b: ref("No") } },
		definitions: { Yes: true, No: false },
		valid: [{ a: 1 }, {}],
		invalid: [{ b: 1 }],
	},
];
