import { describe, expect, test } from "vitest";
import type { OpenApiDocument } from "../../openapi/codegen/document.ts";
import { emitRedacted } from "../../openapi/codegen/redacted.ts";

const SECRET = { type: "string", "x-redact": true };

function emit(schemas: Record<string, object>): string {
	const info = { title: "t", version: "1.0.0" };
	return emitRedacted({ openapi: "3.1.0", info, components: { schemas } } as OpenApiDocument);
}

describe("names", () => {
	test("of properties at any depth, once and in order", () => {
		const inner = { properties: { zebra: SECRET, apple: SECRET, plain: { type: "string" } } };
		const text = emit({ A: { properties: { inner } }, B: { allOf: [{ items: inner }] } });
		expect(text).toContain('[\n\t"apple",\n\t"zebra"\n]');
	});

	test("of a property that is called as a keyword is", () => {
		const text = emit({ A: { properties: { properties: SECRET } } });
		expect(text).toContain('[\n\t"properties"\n]');
	});

	test("not of what is marked false", () => {
		const text = emit({ A: { properties: { open: { "x-redact": false } } } });
		expect(text).toContain("= []");
	});
});

describe("where no name would tell the value, generation stops", () => {
	test.each([
		["a schema", { A: SECRET }, "#/components/schemas/A: x-redact"],
		[
			"the items of a list",
			{ A: { properties: { codes: { items: SECRET } } } },
			"#/components/schemas/A/properties/codes/items: x-redact",
		],
	])("%s", (_, schemas, message) => {
		expect(() => emit(schemas)).toThrow(message);
	});
});
