// biome-ignore-all lint/suspicious/noThenProperty: it is a keyword of JSON Schema
import { type Case, json, ref } from "./case.ts";

export const unevaluated: readonly Case[] = [
	{
		name: "unevaluatedProperties alone",
		schema: {
			type: "object",
			properties: { a: true },
			patternProperties: { "^x": true },
			unevaluatedProperties: false,
		},
		valid: [{}, { a: 1, x1: 2 }],
		invalid: [{ b: 1 }],
	},
	{
		name: "unevaluatedProperties sees allOf",
		schema: {
			allOf: [{ properties: { b: true } }],
			properties: { a: true },
			unevaluatedProperties: false,
		},
		valid: [{ a: 1, b: 1 }, 5],
		invalid: [{ c: 1 }, { a: 1, b: 1, c: 1 }],
	},
	{
		name: "unevaluatedProperties closes a referenced schema",
		schema: {
			...ref("Base"),
			properties: { b: { type: "integer" } },
			unevaluatedProperties: false,
		},
		definitions: {
			Base: { type: "object", properties: { a: { type: "string" } }, required: ["a"] },
		},
		valid: [{ a: "x" }, { a: "x", b: 1 }],
		invalid: [{ b: 1 }, { a: "x", c: 1 }, { a: "x", b: "y" }],
	},
	{
		name: "unevaluatedProperties sees the branches that hold",
		schema: {
			anyOf: [
				{ properties: { a: { const: 1 } }, required: ["a"] },
				{ properties: { b: { const: 2 } }, required: ["b"] },
			],
			unevaluatedProperties: false,
		},
		valid: [{ a: 1 }, { b: 2 }, { a: 1, b: 2 }],
		invalid: [{ a: 1, b: 3 }, { a: 1, c: 1 }, {}],
	},
	{
		name: "unevaluatedProperties sees oneOf",
		schema: {
			oneOf: [
				{ properties: { a: true }, required: ["a"] },
				{ properties: { b: true }, required: ["b"] },
			],
			unevaluatedProperties: false,
		},
		valid: [{ a: 1 }, { b: 1 }],
		invalid: [
			{ a: 1, b: 1 },
			{ a: 1, c: 1 },
		],
	},
	{
		name: "unevaluatedProperties sees if, then and else",
		schema: {
			if: { properties: { a: { const: "then" } }, required: ["a"] },
			then: { properties: { b: { type: "string" } } },
			else: { properties: { c: { type: "string" } } },
			unevaluatedProperties: false,
		},
		valid: [{ a: "then", b: "x" }, { c: "x" }, {}],
		invalid: [{ a: "then", c: "x" }, { a: "else" }, { b: "x" }],
	},
	{
		name: "if without then still evaluates",
		schema: {
			if: { properties: { a: { const: 1 } }, required: ["a"] },
			unevaluatedProperties: false,
		},
		valid: [{}],
		invalid: [{ a: 2 }, { b: 1 }],
		disputed: [
			{
				value: { a: 1 },
				valid: true,
				ajv: false,
				cfworker: true,
				why: "core 10.2.2.1: annotations of if are collected also without then and else",
			},
		],
	},
	{
		name: "unevaluatedProperties sees dependentSchemas",
		schema: {
			properties: { a: true },
			dependentSchemas: { a: { properties: { b: true } } },
			unevaluatedProperties: false,
		},
		valid: [{ a: 1, b: 1 }, {}],
		invalid: [{ b: 1 }, { a: 1, c: 1 }],
	},
	{
		name: "not evaluates nothing",
		schema: {
			properties: { a: true },
			not: { not: { properties: { b: true }, required: ["b"] } },
			unevaluatedProperties: false,
		},
		valid: [],
		invalid: [{ a: 1, b: 1 }],
	},
	{
		name: "cousins do not see each other",
		schema: { allOf: [{ properties: { a: true } }, { unevaluatedProperties: false }] },
		valid: [{}],
		invalid: [{ a: 1 }],
	},
	{
		name: "unevaluatedProperties inside evaluates for those outside",
		schema: {
			allOf: [{ properties: { a: true }, unevaluatedProperties: true }],
			unevaluatedProperties: false,
		},
		valid: [{ a: 1, b: 1 }],
		invalid: [],
	},
	{
		name: "additionalProperties inside evaluates everything",
		schema: {
			allOf: [{ additionalProperties: { type: "integer" } }],
			unevaluatedProperties: false,
		},
		valid: [{ a: 1 }],
		invalid: [{ a: "x" }],
	},
	{
		name: "unevaluatedProperties with a schema",
		schema: { allOf: [{ properties: { a: true } }], unevaluatedProperties: { minLength: 3 } },
		valid: [{ a: 1, b: "abc", c: 1 }],
		invalid: [{ b: "ab" }],
	},
	{
		name: "unevaluatedProperties and names that objects inherit",
		schema: { allOf: [{ properties: { a: true } }], unevaluatedProperties: false },
		valid: [{}],
		invalid: [{ constructor: 1 }, json('{"__proto__": 1}')],
	},
	{
		name: "nested unevaluatedProperties see only their object",
		schema: {
			properties: { a: { properties: { b: true }, unevaluatedProperties: false } },
			unevaluatedProperties: false,
		},
		valid: [{ a: { b: 1 } }],
		invalid: [{ a: { c: 1 } }, { b: 1 }],
	},
	{
		name: "unevaluatedItems after prefixItems",
		schema: { prefixItems: [{ type: "string" }], unevaluatedItems: false },
		valid: [[], ["x"], {}],
		invalid: [["x", 1], [1]],
	},
	{
		name: "unevaluatedItems sees allOf and anyOf",
		schema: {
			prefixItems: [{ const: "a" }],
			anyOf: [
				{ prefixItems: [true, { const: "b" }] },
				{ prefixItems: [true, true, { const: "c" }] },
			],
			unevaluatedItems: false,
		},
		valid: [["a"], ["a", "b"], ["a", "x", "c"]],
		invalid: [
			["a", "b", "c", "d"],
			["a", "b", "x"],
		],
	},
	{
		name: "unevaluatedItems sees contains",
		schema: { prefixItems: [true], contains: { type: "string" }, unevaluatedItems: false },
		valid: [["a"], [1, "a"], [1, "a", "b"]],
		invalid: [[1]],
		disputed: [
			{
				value: [1, "a", 2],
				valid: false,
				ajv: true,
				cfworker: false,
				why: "core 10.3.1.3: contains evaluates the items that match; Ajv counts all as evaluated",
			},
		],
	},
	{
		name: "unevaluatedItems is moot beside items",
		schema: { items: { type: "integer" }, unevaluatedItems: false },
		valid: [[1, 2], []],
		invalid: [["x"]],
	},
	{
		name: "unevaluatedItems with a schema",
		schema: { allOf: [{ prefixItems: [true] }], unevaluatedItems: { type: "string" } },
		valid: [[1], [1, "a"]],
		invalid: [[1, 2]],
	},
	{
		name: "unevaluatedItems sees if",
		schema: {
			if: { prefixItems: [true, { const: "b" }] },
			then: { prefixItems: [true, true, true] },
			else: { prefixItems: [true, true, true, true] },
			unevaluatedItems: false,
		},
		valid: [[1, "b", 2], [1, "x", 2, 3], []],
		invalid: [
			[1, "b", 2, 3],
			[1, "x", 2, 3, 4],
		],
	},
];
