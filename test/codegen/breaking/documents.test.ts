import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { findBreakingChanges } from "../../../openapi/codegen/breaking/index.ts";
import { bundleDocument } from "../../../openapi/codegen/bundle.ts";
import type { JsonObject, OpenApiDocument } from "../../../openapi/codegen/document.ts";
import { base } from "./base.ts";
import { documentOf } from "./directions.ts";

const { document: ours } = await bundleDocument(
	join(import.meta.dirname, "../../../openapi/openapi.yaml"),
);

function reverseKeys<Value>(value: Value): Value {
	if (Array.isArray(value)) return value.map(reverseKeys) as Value;
	if (typeof value !== "object" || value === null) return value;
	const members = Object.entries(value).reverse();
	return Object.fromEntries(members.map(([key, member]) => [key, reverseKeys(member)])) as Value;
}

describe.each([
	["the base of the battery", base],
	["our document", ours],
])("%s", (_, document) => {
	test("does not differ from itself", () => {
		expect(findBreakingChanges(document, structuredClone(document))).toEqual([]);
	});

	test("may have its keys in any order", () => {
		expect(findBreakingChanges(document, reverseKeys(document))).toEqual([]);
		expect(findBreakingChanges(reverseKeys(document), document)).toEqual([]);
	});
});

const ENOUGH = 8;

/**
 * Enough of many that are judged by the same rule, from all over the document. It is compared as a whole for
 * each, so a share of them would cost the square of its size.
 */
function some<Item>(items: readonly Item[]): Item[] {
	const step = Math.ceil(items.length / ENOUGH);
	return items.filter((_, index) => index % step === 0);
}

describe("in our document", () => {
	const schemas = Object.entries(ours.components?.schemas ?? {}) as [string, JsonObject][];
	const properties = schemas.flatMap(([schema, { properties }]) =>
		Object.keys((properties ?? {}) as JsonObject).map((property) => [schema, property] as const),
	);

	test.each(some(properties))("removing %s.%s breaks", (schema, property) => {
		const changed = structuredClone(ours);
		const target = changed.components?.schemas?.[schema] as {
			properties: JsonObject;
			required?: string[];
		};
		delete target.properties[property];
		if (target.required) target.required = target.required.filter((name) => name !== property);
		// Which rule says so depends on what the property is for: one may tell the choices of a union apart.
		expect(findBreakingChanges(ours, changed)).not.toEqual([]);
	});

	test.each(some(Object.keys(ours.paths ?? {})))("removing %s breaks", (path) => {
		const changed = structuredClone(ours);
		delete changed.paths?.[path];
		expect(findBreakingChanges(ours, changed)).toEqual([
			expect.objectContaining({ rule: "path-removed" }),
		]);
	});

	test("a problem code may be added", () => {
		const grown = structuredClone(ours);
		const code = grown.components?.schemas?.ProblemCode as { enum: string[] };
		code.enum.push("NEW_001");
		// The flag is what says so; a release without it would have promised a complete list.
		const released = structuredClone(ours);
		(released.components?.schemas?.ProblemCode as JsonObject)["x-extensible-enum"] = true;
		(grown.components?.schemas?.ProblemCode as JsonObject)["x-extensible-enum"] = true;
		expect(findBreakingChanges(released, grown)).toEqual([]);
	});
});

describe("recursion ends", () => {
	const node = { $ref: "#/components/schemas/Node" };
	const tree = (value: unknown) => ({
		Node: {
			type: "object",
			properties: {
				value,
				children: { type: "array", items: node },
				next: { anyOf: [node, { type: "null" }] },
			},
			allOf: [{ properties: { parent: node } }],
		},
	});
	const read = (schemas: Record<string, unknown>): OpenApiDocument =>
		documentOf("response", node, schemas);

	test("where nothing changed", () => {
		expect(findBreakingChanges(read(tree({})), read(tree({})))).toEqual([]);
	});

	test("where something changed, which is reported once", () => {
		const changes = findBreakingChanges(
			read(tree({ type: "string" })),
			read(tree({ type: "integer" })),
		);
		expect(changes.map(({ rule, pointer }) => [rule, pointer])).toEqual([
			["response-type-widened", "/components/schemas/Node/properties/value/type"],
		]);
	});

	test("where two schemas contain each other", () => {
		const ping = (extra: object) => ({
			Node: { type: "object", properties: { pong: { $ref: "#/components/schemas/Pong" } } },
			Pong: { oneOf: [node, { type: "string", ...extra }] },
		});
		expect(findBreakingChanges(read(ping({})), read(ping({ maxLength: 3 })))).toEqual([]);
		expect(findBreakingChanges(read(ping({ maxLength: 3 })), read(ping({})))).toHaveLength(1);
	});

	test("where a schema is unrolled once", () => {
		const rolled = tree({ type: "string" });
		const unrolled = { Node: rolled.Node, Root: { ...rolled.Node } };
		const root = documentOf("response", { $ref: "#/components/schemas/Root" }, unrolled);
		expect(findBreakingChanges(read(rolled), root)).toEqual([]);
	});

	test("where a recursive schema is renamed, which is recognised", () => {
		const recursive = (name: string) => ({
			[name]: { type: "object", properties: { up: { $ref: `#/components/schemas/${name}` } } },
		});
		expect(
			findBreakingChanges(
				read({ ...tree({}), ...recursive("Branch") }),
				read({ ...tree({}), ...recursive("Twig") }),
			),
		).toEqual([
			expect.objectContaining({
				rule: "sdk-type-removed",
				message: expect.stringContaining("was renamed to `Twig`"),
			}),
		]);
	});

	test("and what was assumed on the way to a failure is not believed later", () => {
		const schema = (properties: Record<string, string>, rest: object = {}) => ({
			type: "object",
			properties: Object.fromEntries(
				Object.entries(properties).map(([name, target]) => [
					name,
					{ $ref: `#/components/schemas/${target}` },
				]),
			),
			...rest,
		});
		const { Inner, ...common } = {
			Outer: schema({ inner: "Inner" }),
			Strict: schema({ inner: "Inner" }, { required: ["key"] }),
			Inner: schema({ outer: "Outer" }),
		};
		const before = documentOf(
			"request",
			{ $ref: "#/components/schemas/Outer" },
			{ ...common, Inner },
		);
		// Inner seems fine while Outer is tried against Strict, which Outer then turns out not to fit.
		const after = documentOf(
			"request",
			{ anyOf: [{ $ref: "#/components/schemas/Strict" }, { $ref: "#/components/schemas/Outer" }] },
			{ ...common, Inner: schema({ outer: "Strict" }) },
		);
		expect(findBreakingChanges(before, after)).not.toEqual([]);
	});

	test("where a union is a member of itself", () => {
		const loop = { Node: { anyOf: [node, { type: "string" }] } };
		expect(findBreakingChanges(read(loop), read(loop))).toEqual([]);
	});

	test("where a reference leads back to itself, with an error", () => {
		const loop = { Node: { $ref: "#/components/schemas/Node" } };
		expect(() => findBreakingChanges(read(loop), read(loop))).toThrow(/leads back to itself/);
	});
});
