import { expect, test } from "vitest";
import type { OpenApiDocument } from "../../openapi/codegen/document.ts";
import { emitQuantities } from "../../openapi/codegen/quantities.ts";
import { emitSchemaTypes } from "../../openapi/codegen/sdk/schema.ts";

const litres = { type: "number", minimum: 0, maximum: 9, "x-unit": "L", "x-aggregation": "sum" };
const pressure = {
	type: "number",
	minimum: 1,
	maximum: 2,
	"x-unit": "bar",
	"x-aggregation": "average",
};

const document = {
	openapi: "3.1.0",
	info: { title: "Readings", version: "1.0.0" },
	paths: {},
	components: {
		schemas: {
			Tank: {
				description: "A tank.",
				type: "object",
				required: ["kind", "value"],
				properties: {
					kind: { const: "tank" },
					value: {
						type: "object",
						properties: {
							litres: { ...litres, description: "What is in it." },
							name: { type: "string" },
						},
					},
				},
				"x-derived": { pressure },
			},
			Note: {
				description: "A note.",
				type: "object",
				required: ["kind"],
				properties: { kind: { const: "note" } },
			},
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

test("what can be put together is listed by choice, derived quantities after those that are sent", () => {
	const [, literal = ""] =
		/export const quantities = (.*) as const;/s.exec(emitQuantities(document)) ?? [];
	expect(JSON.parse(literal)).toEqual({
		tank: {
			description: "A tank.",
			quantities: {
				litres: {
					description: "What is in it.",
					unit: "L",
					minimum: 0,
					maximum: 9,
					aggregation: "sum",
				},
				pressure: {
					description: null,
					unit: "bar",
					minimum: 1,
					maximum: 2,
					aggregation: "average",
				},
			},
		},
		note: { description: "A note.", quantities: {} },
	});
});

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
