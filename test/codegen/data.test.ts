import { expect, test } from "vitest";
import { emitData } from "../../openapi/codegen/data.ts";
import type { OpenApiDocument } from "../../openapi/codegen/document.ts";

function emit(document: object): unknown {
	const info = { title: "Readings", version: "1.0.0" };
	const text = emitData({ openapi: "3.1.0", info, ...document } as OpenApiDocument);
	const [, literal = ""] = /export const document = (.*) as const;/s.exec(text) ?? [];
	return JSON.parse(literal.replaceAll(/,(\s*\})/g, "$1"));
}

function emitSchemas(schemas: object): unknown {
	const emitted = emit({ components: { schemas } }) as { components: { schemas: unknown } };
	return emitted.components.schemas;
}

test("the root has its extensions, headers have their bounds", () => {
	const document = {
		"x-body-bytes": 9,
		"x-limits": { fast: { requests: 1 } },
		tags: [],
		components: {
			headers: {
				Bounded: { description: "One.", schema: { type: "string", maxLength: 3 } },
				Free: { schema: { type: "string" } },
			},
		},
	};
	expect(emit(document)).toEqual({
		"x-body-bytes": 9,
		"x-limits": { fast: { requests: 1 } },
		components: { headers: { Bounded: { schema: { maxLength: 3 } } }, schemas: {} },
	});
});

test("schemas have their bounds at any depth, and are left out without any", () => {
	const schemas = {
		Task: {
			description: "A task.",
			type: "object",
			required: ["labels"],
			properties: {
				labels: { type: "array", maxItems: 5, items: { type: "string", minLength: 1 } },
				done: { type: "boolean", default: false },
			},
			additionalProperties: false,
		},
		Either: { anyOf: [{ type: "null" }, { type: "integer", minimum: 2 }] },
		Open: { type: "object", examples: [{ maxLength: 1 }], const: { minimum: 1 } },
	};
	expect(emitSchemas(schemas)).toEqual({
		Task: { properties: { labels: { maxItems: 5, items: { minLength: 1 } } } },
		Either: { anyOf: [{}, { minimum: 2 }] },
	});
});

test("schemas have their extensions, and a description beside them", () => {
	const schemas = {
		Login: {
			description: "A login.",
			type: "object",
			properties: {
				password: { description: "The password.", type: "string", "x-redact": true },
				// A property that is called as a keyword is.
				properties: { type: "string", "x-redact": true },
				name: { description: "The name.", type: "string" },
			},
		},
		Kind: {
			description: "A kind.",
			enum: ["a"],
			"x-scopes": { a: "a:read" },
			"x-extensible-enum": true,
		},
		Text: { pattern: "a", "x-pattern-message": "must be a" },
	};
	expect(emitSchemas(schemas)).toEqual({
		Login: {
			properties: {
				password: { description: "The password.", "x-redact": true },
				properties: { "x-redact": true },
			},
		},
		Kind: { description: "A kind.", "x-scopes": { a: "a:read" } },
		Text: { pattern: "a" },
	});
});

test("each union has its own mapping, and what is mapped to has a description", () => {
	const union = (mapping: object) => ({
		description: "A choice.",
		oneOf: Object.values(mapping).map(($ref) => ({ $ref })),
		discriminator: { propertyName: "kind", mapping },
	});
	const readings = { tank: "#/components/schemas/Tank", note: "#/components/schemas/Note" };
	const messages = { mail: "#/components/schemas/Mail" };
	const litres = { type: "number", minimum: 0, "x-unit": "L" };
	const schemas = {
		Tank: { description: "A tank.", properties: { litres }, "x-derived": { half: litres } },
		Note: { description: "A note.", type: "object" },
		Mail: { description: "A mail.", type: "object" },
		Other: { description: "Neither.", type: "object" },
		Reading: union(readings),
		Message: union(messages),
	};
	expect(emitSchemas(schemas)).toEqual({
		Tank: {
			description: "A tank.",
			properties: { litres: { minimum: 0, "x-unit": "L" } },
			"x-derived": { half: litres },
		},
		Note: { description: "A note." },
		Mail: { description: "A mail." },
		Reading: { discriminator: { propertyName: "kind", mapping: readings } },
		Message: { discriminator: { propertyName: "kind", mapping: messages } },
	});
});
