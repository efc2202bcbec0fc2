import { describe, expect, test } from "vitest";
import { createSchemaCompiler } from "../../../openapi/codegen/schemas/index.ts";
import { documentOf, load } from "./load.ts";

describe("the module", () => {
	test("declares each schema after those that it uses, and recursive ones with their types", () => {
		const text = createSchemaCompiler(
			documentOf({
				Outer: {
					description: "Holds a tree.",
					type: "object",
					properties: { tree: { $ref: "#/components/schemas/Tree" } },
					additionalProperties: false,
				},
				Tree: {
					type: "object",
					properties: {
						name: { $ref: "#/components/schemas/Name" },
						children: { type: "array", items: { $ref: "#/components/schemas/Tree" }, default: [] },
					},
					required: ["name"],
					additionalProperties: false,
				},
				Name: { type: "string" },
			}),
		).module();
		expect(text).toMatchInlineSnapshot(`
			"// Generated from the OpenAPI document. Do not edit: change the document instead.
			import { z } from "zod";
			import * as rt from "./runtime.ts";

			export const Name = z.string();

			type TreeOutput = { name: z.output<typeof Name>; children: TreeOutput[]; };
			type TreeInput = { name: z.input<typeof Name>; children?: TreeInput[] | undefined; };
			export const Tree: z.ZodType<TreeOutput, TreeInput> = rt.strictObject({
				name: Name,
				children: z.array(z.lazy(() => Tree)).default([]),
			});

			/** Holds a tree. */
			export const Outer = rt.strictObject({
				tree: Tree.optional(),
			});
			"
		`);
	});

	test("is a module even without schemas", () => {
		expect(createSchemaCompiler({ openapi: "3.1.0" }).module()).toContain("export {};");
	});

	test("exports every component under its very name", async () => {
		const names = ["my-schema", "class", "default", "z", "rt", "_class", "a.b", "1st", "Object"];
		names.push("constructor", "await", "undefined", "then_", "$x", "NodeOutput");
		const schemas = Object.fromEntries(names.map((name) => [name, { const: name }]));
		const module = await load(documentOf(schemas));
		for (const name of names) {
			expect(module[name]?.safeParse(name).success, name).toBe(true);
			expect(module[name]?.safeParse("other").success, name).toBe(false);
		}
	});

	test("does not change from one run to the next", () => {
		const document = documentOf({ A: { $ref: "#/components/schemas/B" }, B: { type: "string" } });
		const module = () => createSchemaCompiler(document).module();
		expect(module()).toBe(module());
	});
});

describe("resolve", () => {
	const compiler = createSchemaCompiler(
		documentOf({ A: { $ref: "#/components/schemas/B" }, B: { type: "string" } }),
	);

	test("follows bare references to their end", () => {
		expect(compiler.resolve({ $ref: "#/components/schemas/A" })).toEqual({ type: "string" });
	});

	test("leaves other schemas alone", () => {
		expect(compiler.resolve(true)).toBe(true);
		expect(compiler.resolve({ type: "null" })).toEqual({ type: "null" });
	});
});
