import { expect, test } from "vitest";
import type { OpenApiDocument } from "../../openapi/codegen/document.ts";
import { emitSchemaTypes } from "../../openapi/codegen/sdk/schema.ts";

const kindOf = (kind: string) => ({
	type: "object",
	required: ["kind"],
	properties: { kind: { const: kind } },
});

const document = {
	openapi: "3.1.0",
	info: { title: "Readings", version: "1.0.0" },
	paths: {},
	components: {
		schemas: {
			Tank: kindOf("tank"),
			Note: kindOf("note"),
			Reading: {
				oneOf: [{ $ref: "#/components/schemas/Tank" }, { $ref: "#/components/schemas/Note" }],
				discriminator: {
					propertyName: "kind",
					mapping: { tank: "#/components/schemas/Tank", note: "#/components/schemas/Note" },
				},
			},
			Readings: { type: "array", items: { "x-checked-as": "Reading" } },
		},
	},
} as unknown as OpenApiDocument;

test("the SDK's type of what is checked one by one is what it is checked as", async () => {
	expect(await emitSchemaTypes(document)).toContain(
		'Readings: components["schemas"]["Reading"][];',
	);
});

test("the SDK tells the choices of a union apart by their constants", async () => {
	const types = await emitSchemaTypes(document);
	expect(types).toContain(
		'Reading: components["schemas"]["Tank"] | components["schemas"]["Note"];',
	);
	expect(types).toContain('kind: "tank";');
});
