import { type Case, json } from "./case.ts";

export const types: readonly Case[] = [
	{
		name: "type: integer takes 1.0 and whole numbers beyond 2^53",
		schema: { type: "integer" },
		valid: [0, -1, json("1.0"), 2 ** 53 + 2, 1e300, json("1e2")],
		invalid: [1.5, "1", null, true, [], {}],
	},
	{
		name: "type: number takes no numeric text",
		schema: { type: "number" },
		valid: [0, 1.5, -1e-300, 1e300],
		invalid: ["1", "", null, true, [1], {}],
	},
	{
		name: "type: object is neither an array nor null",
		schema: { type: "object" },
		valid: [{}, { a: 1 }, json('{"__proto__": 1}')],
		invalid: [[], null, "object", 1],
	},
	{
		name: "type: array",
		schema: { type: "array" },
		valid: [[], [null]],
		invalid: [{}, "[]", null],
	},
	{
		name: "type: boolean",
		schema: { type: "boolean" },
		valid: [true, false],
		invalid: [0, "true", null],
	},
	{ name: "type: null", schema: { type: "null" }, valid: [null], invalid: [0, "", false, {}, []] },
	{
		name: "type: string",
		schema: { type: "string" },
		valid: ["", "1"],
		invalid: [1, null, [], {}],
	},
	{
		name: "a list of types",
		schema: { type: ["integer", "string", "null"], minLength: 2, minimum: 5 },
		valid: [5, "ab", null],
		invalid: [4, 5.5, "a", true, [], {}],
	},
	{
		name: "integer beside number adds nothing",
		schema: { type: ["integer", "number"] },
		valid: [1, 1.5],
		invalid: ["1"],
	},
	{
		name: "without type a keyword binds its own type only",
		schema: { minLength: 3, minimum: 5, minItems: 1, required: ["a"] },
		valid: [7, "abc", [1], { a: null }, true, null],
		invalid: [4, "ab", [], {}],
	},
	{ name: "the schema true", schema: true, valid: [null, 0, "", [], {}], invalid: [] },
	{ name: "the schema false", schema: false, valid: [], invalid: [null, 0, "", [], {}] },
	{ name: "the empty schema", schema: {}, valid: [null, 0, "", [], {}], invalid: [] },
];
