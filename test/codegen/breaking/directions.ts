import type { Direction } from "../../../openapi/codegen/breaking/rules.ts";
import type { JsonObject, OpenApiDocument } from "../../../openapi/codegen/document.ts";

export type JsonSchema = boolean | JsonObject;

/** A document in which clients meet the schema in one direction only. */
export function documentOf(
	direction: Direction,
	schema: JsonSchema,
	schemas: Record<string, unknown> = {},
): OpenApiDocument {
	const content = { "application/json": { schema } };
	return {
		openapi: "3.1.0",
		info: { title: "One schema", version: "1.0.0" },
		paths: {
			"/": {
				post: {
					operationId: "post",
					...(direction === "request" ? { requestBody: { required: true, content } } : {}),
					responses: { 200: { description: "", ...(direction === "response" ? { content } : {}) } },
				},
			},
		},
		components: { schemas },
	};
}
