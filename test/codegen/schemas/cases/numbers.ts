import type { Case } from "./case.ts";

export const numbers: readonly Case[] = [
	{
		name: "minimum",
		schema: { type: "number", minimum: 1.1 },
		valid: [1.1, 2],
		invalid: [1.09, -2],
	},
	{
		name: "maximum",
		schema: { type: "number", maximum: -2 },
		valid: [-2, -3.5],
		invalid: [-1.99, 0],
	},
	{
		name: "exclusiveMinimum",
		schema: { exclusiveMinimum: 0 },
		valid: [1e-300, "0"],
		invalid: [0, -1],
	},
	{ name: "exclusiveMaximum", schema: { exclusiveMaximum: 3 }, valid: [2.999], invalid: [3, 4] },
	{
		name: "both kinds of bound",
		schema: { minimum: 1, exclusiveMinimum: 1, maximum: 3, exclusiveMaximum: 4 },
		valid: [1.5, 3],
		invalid: [1, 3.5],
	},
	{
		name: "multipleOf an integer",
		schema: { multipleOf: 3 },
		valid: [0, -6, 9, "x"],
		invalid: [1, 3.5],
	},
	{
		name: "multipleOf is decimal, as the number is written",
		schema: { multipleOf: 0.01 },
		valid: [0, 0.01, 12, 1.5],
		invalid: [0.001, 4.025, 1e-9],
		disputed: [0.07, 19.99, 1.1, 4.35, 4.02].map((value) => ({
			value,
			valid: true,
			ajv: Number.isInteger(value / 0.01),
			cfworker: true,
			why: "validation 6.2.1: division of the numbers results in an integer; Ajv divides the doubles",
		})),
	},
	{
		name: "multipleOf with large and small magnitudes",
		schema: { multipleOf: 1e-8 },
		valid: [1e-8, 12391239123],
		invalid: [1e-9, 1.5e-8],
	},
	{
		name: "multipleOf beyond 2^53",
		schema: { multipleOf: 2 },
		valid: [2 ** 60, -(2 ** 53)],
		invalid: [2 ** 53 - 1],
		disputed: [
			{
				value: 1e300,
				valid: true,
				ajv: false,
				cfworker: true,
				why: "1e300 is even; Ajv reads the quotient with parseInt, which stops at the e",
			},
		],
	},
	{
		name: "format int32",
		schema: { type: "integer", format: "int32" },
		valid: [-(2 ** 31), 2 ** 31 - 1, 0],
		invalid: [1.5],
		disputed: [2 ** 31, -(2 ** 31) - 1].map((value) => ({
			value,
			valid: false,
			ajv: false,
			cfworker: true,
			why: "OpenAPI format registry: signed 32 bits; cfworker does not know the format",
		})),
	},
	{
		name: "format int64",
		schema: { type: "integer", format: "int64" },
		valid: [-(2 ** 63), 2 ** 53 + 2, 0],
		invalid: [1.5],
		disputed: [2 ** 63, 1e30, -1e30].map((value) => ({
			value,
			valid: false,
			ajv: true,
			cfworker: true,
			why: "OpenAPI format registry: signed 64 bits; the oracles do not check the range",
		})),
	},
	{
		name: "formats of numbers without syntax",
		schema: { anyOf: [{ format: "float" }, { format: "double" }] },
		valid: [1.5, "x", null],
		invalid: [],
	},
];
