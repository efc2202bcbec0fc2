import { expect, test } from "vitest";
import type { OpenApiDocument } from "../../openapi/codegen/document.ts";
import { fillEnums } from "../../openapi/codegen/enums.ts";

function filled(Colour: object): object {
	const document = {
		openapi: "3.1.0",
		info: { title: "t", version: "1.0.0" },
		"x-colours": { red: "like a rose", blue: "like the sky" },
		components: { schemas: { Colour } },
	};
	fillEnums(document as unknown as OpenApiDocument);
	return document.components.schemas.Colour;
}

test("a schema lists the names of the extension that x-enum names", () => {
	expect(filled({ type: "string", "x-enum": "x-colours" })).toEqual({
		type: "string",
		enum: ["red", "blue"],
	});
});

test.each(["x-unknown", undefined])("with x-enum %s it stays as it is", (name) => {
	const schema = { type: "string", "x-enum": name };
	expect(filled({ ...schema })).toEqual(schema);
});
