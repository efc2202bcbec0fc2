import { type Case, json } from "./case.ts";

export const objects: readonly Case[] = [
	{
		name: "properties and additionalProperties: false",
		schema: {
			type: "object",
			properties: { a: { type: "string" }, b: true },
			required: ["a"],
			additionalProperties: false,
		},
		valid: [{ a: "x" }, { a: "x", b: null }],
		invalid: [{}, { b: 1 }, { a: 1 }, { a: "x", c: 1 }, [], json('{"a": "x", "__proto__": 1}')],
	},
	{
		name: "an open object keeps what it does not know",
		schema: { type: "object", properties: { a: { type: "string" } } },
		valid: [{}, { b: 1 }, json('{"__proto__": {"a": 1}}'), { constructor: 1, toString: 2 }],
		invalid: [{ a: 1 }],
	},
	{
		name: "required names that objects inherit",
		schema: { required: ["toString", "constructor"] },
		valid: [{ toString: 1, constructor: 2 }, "x"],
		invalid: [{}, { toString: 1 }],
	},
	{
		name: "required __proto__",
		schema: { type: "object", required: ["__proto__"] },
		valid: [json('{"__proto__": null}')],
		invalid: [{}],
	},
	{
		name: "properties that objects inherit",
		schema: {
			properties: {
				toString: { properties: { length: { type: "string" } } },
				constructor: { type: "number" },
			},
			additionalProperties: false,
		},
		valid: [{}, { toString: { length: "x" } }, { constructor: 37 }],
		invalid: [{ toString: { length: 37 } }, { constructor: {} }, { valueOf: 1 }],
	},
	{
		name: "the property __proto__ has a schema",
		schema: json('{"type": "object", "properties": {"__proto__": {"type": "number"}}}'),
		valid: [{}, json('{"__proto__": 1}')],
		invalid: [],
		disputed: [
			{
				value: json('{"__proto__": "foo"}'),
				valid: false,
				ajv: true,
				cfworker: false,
				why: "core 10.3.2.1 excludes no name; Ajv skips __proto__",
			},
		],
	},
	{
		name: "additionalProperties judges __proto__",
		schema: { additionalProperties: { type: "number" } },
		valid: [{ a: 1 }, json('{"__proto__": 1}')],
		invalid: [{ a: "x" }, json('{"__proto__": "x"}')],
	},
	{
		name: "additionalProperties beside patternProperties",
		schema: {
			properties: { foo: true },
			patternProperties: { "^v": { type: "integer" } },
			additionalProperties: false,
		},
		valid: [{ foo: 1 }, { v1: 1 }, {}, []],
		invalid: [{ v: "x" }, { x: 1 }, { foo: 1, vroom: 1, quux: true }],
	},
	{
		name: "a property and a pattern bind the same value",
		schema: {
			properties: { ab: { minimum: 1 } },
			patternProperties: { "^a": { maximum: 3 }, b: { multipleOf: 2 } },
		},
		valid: [{ ab: 2 }, { a: 1 }],
		invalid: [{ ab: 0 }, { ab: 4 }, { ab: 3 }, { a: 5 }],
	},
	{
		name: "patternProperties is not anchored and reads Unicode",
		schema: { patternProperties: { "^\\p{L}$": { type: "integer" } } },
		valid: [{ é: 1 }, { "1": "x" }],
		invalid: [{ é: "x" }],
	},
	{
		name: "propertyNames",
		schema: { propertyNames: { maxLength: 3, pattern: "^[a-z]*$" } },
		valid: [{}, { abc: 1, "": 2 }, [], "long text"],
		invalid: [{ abcd: 1 }, { A: 1 }, json('{"__proto__": 1}')],
	},
	{
		name: "propertyNames: false",
		schema: { propertyNames: false },
		valid: [{}, 1],
		invalid: [{ a: 1 }],
	},
	{
		name: "propertyNames with enum",
		schema: {
			type: "object",
			propertyNames: { enum: ["a", "b"] },
			additionalProperties: { type: "integer" },
		},
		valid: [{ a: 1 }, {}],
		invalid: [{ c: 1 }, { a: "x" }],
	},
	{
		name: "minProperties and maxProperties",
		schema: { minProperties: 1, maxProperties: 2 },
		valid: [{ a: 1 }, { a: 1, b: 2 }, json('{"__proto__": 1}'), []],
		invalid: [{}, { a: 1, b: 2, c: 3 }],
	},
	{
		name: "dependentRequired",
		schema: { dependentRequired: { a: ["b", "c"], toString: ["x"] } },
		valid: [{}, { b: 1 }, { a: 1, b: 2, c: 3 }, { toString: 1, x: 2 }, "a", ["a"]],
		invalid: [{ a: 1 }, { a: 1, b: 2 }, { toString: 1 }],
	},
	{
		name: "dependentSchemas",
		schema: { dependentSchemas: { a: { required: ["b"] }, c: false, d: true } },
		valid: [{}, { a: 1, b: 1 }, { d: 1 }, []],
		invalid: [{ a: 1 }, { c: 1 }],
	},
	{
		name: "a forbidden property",
		schema: { type: "object", properties: { a: false } },
		valid: [{}, { b: 1 }],
		invalid: [{ a: null }],
	},
	{
		name: "required names outside of a closed shape",
		schema: {
			type: "object",
			properties: { a: true },
			required: ["b"],
			additionalProperties: false,
		},
		valid: [],
		invalid: [{}, { a: 1 }, { b: 1 }, { a: 1, b: 1 }],
	},
	{
		name: "a map of closed objects",
		schema: {
			type: "object",
			additionalProperties: { type: "object", additionalProperties: false },
		},
		valid: [{}, { a: {} }],
		invalid: [{ a: { b: 1 } }, { a: 1 }],
	},
	{
		name: "names of every kind",
		schema: {
			type: "object",
			properties: { "": { const: 1 }, "a b": true, "1": true, 'a"\\\n': { const: 2 } },
			required: ['a"\\\n'],
		},
		valid: [{ "": 1, 'a"\\\n': 2 }],
		invalid: [{}, { "": 2, 'a"\\\n': 2 }],
	},
];
