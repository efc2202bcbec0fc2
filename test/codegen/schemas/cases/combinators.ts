// biome-ignore-all lint/suspicious/noThenProperty: it is a keyword of JSON Schema
import { type Case, ref } from "./case.ts";

const closedA = {
	type: "object",
	properties: { a: { type: "integer" } },
	additionalProperties: false,
};
const closedB = {
	type: "object",
	properties: { b: { type: "integer" } },
	additionalProperties: false,
};

export const combinators: readonly Case[] = [
	{
		name: "allOf of two closed objects leaves the empty object",
		schema: { allOf: [closedA, closedB] },
		valid: [{}],
		invalid: [{ a: 1 }, { b: 1 }, { a: 1, b: 1 }],
	},
	{
		name: "allOf of open objects",
		schema: {
			allOf: [
				{ type: "object", properties: { a: { type: "integer" } }, required: ["a"] },
				{ properties: { b: { type: "string" } }, required: ["b"] },
			],
		},
		valid: [
			{ a: 1, b: "x" },
			{ a: 1, b: "x", c: 1 },
		],
		invalid: [{ a: 1 }, { b: "x" }, { a: "x", b: "x" }, "x", null],
	},
	{
		name: "allOf beside keywords",
		schema: {
			properties: { a: { minimum: 1 } },
			allOf: [{ properties: { a: { maximum: 3 } } }, { required: ["a"] }],
		},
		valid: [{ a: 2 }, 1],
		invalid: [{ a: 0 }, { a: 4 }, {}],
	},
	{ name: "allOf with false", schema: { allOf: [true, false] }, valid: [], invalid: [1, {}] },
	{
		name: "allOf of contradicting types",
		schema: { allOf: [{ type: "string" }, { type: "number" }] },
		valid: [],
		invalid: ["a", 1],
	},
	{
		name: "allOf of number and integer",
		schema: { allOf: [{ type: "number" }, { type: "integer" }] },
		valid: [1],
		invalid: [1.5],
	},
	{
		name: "anyOf",
		schema: { anyOf: [{ type: "integer" }, { minimum: 2 }] },
		valid: [1, 2.5, 3, "x"],
		invalid: [1.5],
	},
	{
		name: "anyOf beside type",
		schema: { type: "string", anyOf: [{ maxLength: 2 }, { minLength: 4 }] },
		valid: ["a", "abcd"],
		invalid: ["abc", 3],
	},
	{
		name: "anyOf by required",
		schema: {
			type: "object",
			properties: { a: { type: "string" }, b: { type: "string" } },
			anyOf: [{ required: ["a"] }, { required: ["b"] }],
			additionalProperties: false,
		},
		valid: [{ a: "x" }, { b: "x" }, { a: "x", b: "y" }],
		invalid: [{}, { a: 1 }, { a: "x", c: 1 }],
	},
	{
		name: "anyOf with null",
		schema: { anyOf: [closedA, { type: "null" }] },
		valid: [null, {}, { a: 1 }],
		invalid: [{ b: 1 }, 0, ""],
	},
	{
		name: "oneOf",
		schema: { oneOf: [{ type: "integer" }, { minimum: 2 }] },
		valid: [1, 2.5],
		invalid: [3, 1.5],
	},
	{
		name: "oneOf by required",
		schema: { type: "object", oneOf: [{ required: ["a", "b"] }, { required: ["a", "c"] }] },
		valid: [
			{ a: 1, b: 2 },
			{ a: 1, c: 2 },
		],
		invalid: [{ a: 1 }, { a: 1, b: 2, c: 3 }, {}],
	},
	{
		name: "oneOf with null in both branches",
		schema: { oneOf: [{ type: "null" }, { type: ["string", "null"] }] },
		valid: ["x"],
		invalid: [null, 1],
	},
	{ name: "oneOf all true", schema: { oneOf: [true, true] }, valid: [], invalid: ["x", 1] },
	{ name: "oneOf of one", schema: { oneOf: [{ type: "string" }] }, valid: ["x"], invalid: [1] },
	{
		name: "combinators beside each other",
		schema: { allOf: [{ multipleOf: 2 }], anyOf: [{ multipleOf: 3 }], oneOf: [{ multipleOf: 5 }] },
		valid: [30, 60, "x"],
		invalid: [1, 2, 3, 5, 6, 10, 15],
	},
	{ name: "not", schema: { not: { type: "integer" } }, valid: ["x", 1.5], invalid: [1] },
	{
		name: "not beside type",
		schema: { type: "string", not: { enum: ["root", "admin"] } },
		valid: ["joe"],
		invalid: ["root", 1],
	},
	{
		name: "not of several types",
		schema: { not: { type: ["integer", "boolean"] } },
		valid: ["x", 1.1],
		invalid: [1, true],
	},
	{ name: "not not", schema: { not: { not: { type: "string" } } }, valid: ["x"], invalid: [1] },
	{ name: "not {}", schema: { not: {} }, valid: [], invalid: [1, {}] },
	{
		name: "not forbids a property",
		schema: { properties: { a: { not: {} } } },
		valid: [{ b: 1 }, 1],
		invalid: [{ a: 1 }],
	},
	{
		name: "not of an object schema",
		schema: { type: "object", not: { properties: { a: { type: "string" } }, required: ["a"] } },
		valid: [{}, { a: 1 }],
		invalid: [{ a: "x" }],
	},
	{
		name: "if, then, else",
		schema: { if: { exclusiveMaximum: 0 }, then: { minimum: -10 }, else: { multipleOf: 2 } },
		valid: [-1, 4, "x"],
		invalid: [-100, 3],
	},
	{ name: "if alone", schema: { if: { const: 0 } }, valid: [0, "x"], invalid: [] },
	{ name: "then without if", schema: { then: { const: 0 } }, valid: [0, "x"], invalid: [] },
	{ name: "else without if", schema: { else: { const: 0 } }, valid: [0, "x"], invalid: [] },
	{
		name: "if chooses by a property",
		schema: {
			type: "object",
			properties: { kind: { enum: ["a", "b"] }, value: true },
			if: { properties: { kind: { const: "a" } }, required: ["kind"] },
			then: { required: ["value"] },
			else: { not: { required: ["value"] } },
		},
		valid: [{ kind: "a", value: 1 }, { kind: "b" }, {}],
		invalid: [{ kind: "a" }, { kind: "b", value: 1 }, { kind: "c" }],
	},
	{
		name: "if true",
		schema: { if: true, then: { const: "a" }, else: { const: "b" } },
		valid: ["a"],
		invalid: ["b"],
	},
	{
		name: "if false",
		schema: { if: false, then: { const: "a" }, else: { const: "b" } },
		valid: ["b"],
		invalid: ["a"],
	},
	{
		name: "a discriminated union",
		schema: { oneOf: [ref("Cat"), ref("Dog")], discriminator: { propertyName: "kind" } },
		definitions: {
			Cat: {
				type: "object",
				properties: { kind: { const: "cat" }, lives: { type: "integer" } },
				required: ["kind"],
			},
			Dog: {
				type: "object",
				properties: { kind: { enum: ["dog", "wolf"] } },
				required: ["kind"],
				additionalProperties: false,
			},
		},
		valid: [{ kind: "cat", lives: 9 }, { kind: "cat", x: 1 }, { kind: "dog" }, { kind: "wolf" }],
		invalid: [
			{ kind: "cat", lives: "x" },
			{ kind: "dog", x: 1 },
			{ kind: "cow" },
			{},
			null,
			[],
			{ kind: null },
		],
	},
	{
		name: "a discriminator whose branches overlap",
		schema: { oneOf: [ref("A"), ref("B")], discriminator: { propertyName: "kind" } },
		definitions: {
			A: { type: "object", properties: { kind: { type: "string" } }, required: ["kind"] },
			B: { type: "object", properties: { kind: { const: "b" } }, required: ["kind"] },
		},
		valid: [{ kind: "a" }],
		invalid: [{ kind: "b" }, {}, { kind: 1 }],
	},
];
