import { describe, expect, test } from "vitest";
import { type Issue, issues } from "../../../openapi/codegen/schemas/runtime.ts";
import { documentOf, load } from "./load.ts";

async function issuesOf(
	schema: unknown,
	value: unknown,
	others: Record<string, unknown> = {},
): Promise<string[]> {
	const { S } = await load(documentOf({ S: schema, ...others }));
	const result = S?.safeParse(value);
	if (!result || result.success) throw new Error("it was accepted");
	return issues(result.error).map(line);
}

const line = ({ path, keyword, message }: Issue) => `/${path.join("/")} ${keyword}: ${message}`;

const task = {
	type: "object",
	properties: {
		title: { type: "string", minLength: 1, maxLength: 5 },
		status: { type: "string", enum: ["todo", "in_progress", "done"] },
		priority: { type: "integer", minimum: 1, maximum: 4 },
		labels: {
			type: "array",
			items: { type: "string", maxLength: 3 },
			uniqueItems: true,
			maxItems: 2,
		},
		due: { type: ["object", "null"], required: ["date"], properties: { date: { format: "date" } } },
	},
	required: ["title", "status"],
	additionalProperties: false,
};

describe("every failure is listed", () => {
	test("missing, unknown and nested, all at once", async () => {
		const value = {
			title: "too long",
			priority: 7.5,
			labels: ["a", "long", "a", "alas"],
			x: 1,
			y: 2,
		};
		expect(await issuesOf(task, { ...value, due: {} })).toEqual([
			"/title maxLength: must be at most 5 characters",
			"/priority type: must be an integer",
			"/labels maxItems: must have at most 2 items",
			"/labels uniqueItems: must not contain the same item twice",
			"/labels/1 maxLength: must be at most 3 characters",
			"/labels/3 maxLength: must be at most 3 characters",
			"/due/date required: is required",
			"/status required: is required",
			"/x additionalProperties: is not a known property",
			"/y additionalProperties: is not a known property",
		]);
	});

	test("several keywords of one value", async () => {
		const schema = { type: "string", minLength: 5, pattern: "^b", format: "date" };
		expect(await issuesOf(schema, "a")).toEqual([
			"/ minLength: must be at least 5 characters",
			"/ pattern: must match the pattern /^b/u",
			"/ format: must be a date such as 2026-01-31",
		]);
	});

	test("object rules beside bad properties", async () => {
		const schema = {
			type: "object",
			properties: { a: { type: "string" } },
			minProperties: 3,
			dependentRequired: { a: ["b"] },
			propertyNames: { pattern: "^[a-z]$" },
		};
		expect(await issuesOf(schema, { a: 1, AA: 2 })).toEqual([
			"/a type: must be a string",
			"/ minProperties: must have at least 3 properties",
			"/AA propertyNames: is not an allowed property name",
			'/b dependentRequired: is required when "a" is present',
		]);
	});
});

/** Schema, value, and what is said of it. */
const messages: [schema: object | boolean, value: unknown, lines: string[]][] = [
	[task, null, ["/ type: must be an object"]],
	[{ type: "array" }, {}, ["/ type: must be an array"]],
	[{ type: "boolean" }, "true", ["/ type: must be true or false"]],
	[{ type: "null" }, 0, ["/ type: must be null"]],
	[{ type: "number" }, "1", ["/ type: must be a number"]],
	[{ type: ["string", "number"] }, [], ["/ type: must be a string or a number"]],
	[false, 1, ["/ false schema: is not allowed"]],
	[
		{ type: "string", pattern: "^b", "x-pattern-message": "must begin with b" },
		"a",
		["/ pattern: must begin with b"],
	],
	[{ const: "Bearer" }, "x", ['/ const: must be "Bearer"']],
	[{ enum: ["a", 1] }, "x", ['/ enum: must be one of "a", 1']],
	[{ type: "number", minimum: 1 }, 0, ["/ minimum: must be at least 1"]],
	[{ type: "number", exclusiveMinimum: 1 }, 1, ["/ exclusiveMinimum: must be greater than 1"]],
	[{ type: "number", maximum: 1 }, 2, ["/ maximum: must be at most 1"]],
	[{ type: "number", exclusiveMaximum: 1 }, 1, ["/ exclusiveMaximum: must be less than 1"]],
	[{ type: "number", multipleOf: 0.5 }, 0.7, ["/ multipleOf: must be a multiple of 0.5"]],
	[{ type: "integer", format: "int32" }, 2 ** 31, ["/ format: must be a 32-bit integer"]],
	[{ type: "integer", format: "int32" }, 0.5, ["/ type: must be an integer"]],
	[{ type: "number", format: "int32" }, 0.5, ["/ format: must be a 32-bit integer"]],
	[
		{ type: "string", pattern: "^\\d{4}-", format: "date", "x-pattern-message": "must be a day" },
		"today",
		["/ pattern: must be a day"],
	],
	[{ type: "string", minLength: 1 }, "", ["/ minLength: must not be empty"]],
	[{ type: "string", maxLength: 1 }, "ab", ["/ maxLength: must be at most 1 character"]],
	[{ type: "array", minItems: 1 }, [], ["/ minItems: must have at least 1 item"]],
	[{ type: "array", maxItems: 1 }, [1, 2], ["/ maxItems: must have at most 1 item"]],
	[{ contains: { const: 1 } }, [], ["/ contains: must contain at least 1 matching item"]],
	[{ maxProperties: 1 }, { a: 1, b: 2 }, ["/ maxProperties: must have at most 1 property"]],
	[{ not: { const: 1 } }, 1, ["/ not: is not an allowed value"]],
	[
		{ properties: { a: true }, allOf: [true], unevaluatedProperties: false },
		{ b: 1 },
		["/b unevaluatedProperties: is not a known property"],
	],
	[
		{ oneOf: [{ type: "number" }, { type: "integer" }] },
		1,
		["/ oneOf: must match exactly one of the allowed forms, but matches several"],
	],
	[
		{ prefixItems: [{ type: "null" }], items: false },
		[1, 2],
		["/0 type: must be null", "/ items: must have at most 1 item"],
	],
];

describe("messages", () => {
	test.each(messages)("%j", async (schema, value, lines) => {
		expect(await issuesOf(schema, value)).toEqual(lines);
	});

	test("a wrong type is said once, however many schemas expect another", async () => {
		const schema = { allOf: [task, { type: "object", minProperties: 1 }], type: "object" };
		expect(await issuesOf(schema, 1)).toEqual(["/ type: must be an object"]);
	});

	test("long enumerations are cut", async () => {
		const values = Array.from({ length: 40 }, (_, index) => `v${index}`);
		const [message] = await issuesOf({ enum: values }, "secret");
		expect(message).toMatch(/"v11", 28 more$/);
		expect(message).not.toContain("secret");
	});
});

describe("unions report the branch that was meant", () => {
	const due = { type: "object", properties: { date: { type: "string" } }, required: ["date"] };

	test("the object, for a nullable object", async () => {
		const schema = { anyOf: [{ $ref: "#/components/schemas/Due" }, { type: "null" }] };
		expect(await issuesOf(schema, {}, { Due: due })).toEqual(["/date required: is required"]);
		const filling = { ...due, properties: { date: { type: "string" }, n: { default: 1 } } };
		expect(await issuesOf(schema, {}, { Due: filling })).toEqual(["/date required: is required"]);
	});

	test("the types, when none of them fits", async () => {
		const schema = { anyOf: [due, { type: "string" }] };
		expect(await issuesOf(schema, 5)).toEqual(["/ type: must be an object or a string"]);
	});

	test("the branch of the tag", async () => {
		const tagged = (kind: string, property: string) => ({
			type: "object",
			properties: {
				kind: { const: kind },
				[property]: { type: "string" },
				other: { type: "string" },
			},
			required: ["kind", property, "other"],
		});
		const schema = { oneOf: [tagged("a", "x"), tagged("b", "y")] };
		const lines = ["/y required: is required", "/other required: is required"];
		expect(await issuesOf(schema, { kind: "b" })).toEqual(lines);
		const discriminated = { ...schema, discriminator: { propertyName: "kind" } };
		expect(await issuesOf(discriminated, { kind: "b" })).toEqual(lines);
		expect(await issuesOf(discriminated, { kind: "c" })).toEqual([
			'/kind discriminator: must be one of "a", "b"',
		]);
		expect(await issuesOf({ type: "array", items: schema }, [{ kind: "b" }])).toEqual([
			"/0/y required: is required",
			"/0/other required: is required",
		]);
	});
});
