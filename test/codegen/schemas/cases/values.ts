import { type Case, json } from "./case.ts";

export const values: readonly Case[] = [
	{
		name: "const compares deeply and ignores the order of keys",
		schema: { const: { a: [1, { b: null }], c: "x" } },
		valid: [{ c: "x", a: [1, { b: null }] }, json('{"a": [1.0, {"b": null}], "c": "x"}')],
		invalid: [
			{ a: [1, { b: null }] },
			{ c: "x", a: [1, {}] },
			{ c: "x", a: [1, { b: null }], d: 1 },
		],
	},
	{
		name: "const 1 is not true",
		schema: { const: 1 },
		valid: [1, json("1.0")],
		invalid: [true, "1", [1]],
	},
	{ name: "const true is not 1", schema: { const: true }, valid: [true], invalid: [1, "true"] },
	{
		name: "const false is not 0",
		schema: { const: false },
		valid: [false],
		invalid: [0, "", null, []],
	},
	{
		name: "const 0 is -0",
		schema: { const: 0 },
		valid: [0, json("-0"), json("0.0")],
		invalid: [false, null],
	},
	{ name: "const null", schema: { const: null }, valid: [null], invalid: [0, "", false, {}] },
	{ name: "const []", schema: { const: [] }, valid: [[]], invalid: [{}, [[]], null, false] },
	{
		name: "const [false] is not [0]",
		schema: { const: [false] },
		valid: [[false]],
		invalid: [[0], [null]],
	},
	{
		name: "const with __proto__",
		schema: { const: json('{"__proto__": 1}') },
		valid: [json('{"__proto__": 1}')],
		invalid: [{}, json('{"__proto__": 2}')],
	},
	{
		name: "enum of mixed values",
		schema: { enum: [1, "a", null, [true], { b: 1 }] },
		valid: [1, "a", null, [true], { b: 1 }],
		invalid: [true, "1", [1], { b: true }, {}, [true, true]],
	},
	{
		name: "enum of names that objects inherit",
		schema: { enum: ["constructor", "__proto__", "toString"] },
		valid: ["constructor", "__proto__", "toString"],
		invalid: ["valueOf", "a", null],
	},
	{
		name: "enum with a type that some values lack",
		schema: { type: "string", enum: ["a", null, 1] },
		valid: ["a"],
		invalid: [null, 1, "b"],
	},
	{
		name: "enum beside integer",
		schema: { type: "integer", enum: [1, 1.5] },
		valid: [1],
		invalid: [1.5, 2],
	},
	{
		name: "a nullable enum needs null in the list",
		schema: { type: ["string", "null"], enum: ["a", "b"] },
		valid: ["a", "b"],
		invalid: [null, "c"],
	},
	{
		name: "enum beside other keywords",
		schema: { enum: ["a", "bb", "ccc", 5], maxLength: 2, minimum: 6 },
		valid: ["a", "bb"],
		invalid: ["ccc", 5],
	},
	{ name: "enum and const", schema: { enum: [1, 2], const: 2 }, valid: [2], invalid: [1, 3] },
	{
		name: "enum of numbers",
		schema: { enum: [1, 2.5] },
		valid: [json("1.0"), 2.5],
		invalid: [true, "1"],
	},
	{ name: "enum of booleans", schema: { enum: [false] }, valid: [false], invalid: [0, true, null] },
];
