import type { JsonObject, OpenApiDocument } from "./document.ts";

const KEYWORD = "x-enum";

/**
 * Gives each component schema with `x-enum` the names of the members of that extension of the root as its values.
 * A schema that names no extension stays as it is, without values, which the rules report.
 */
export function fillEnums(document: OpenApiDocument): void {
	for (const schema of Object.values(document.components?.schemas ?? {}) as JsonObject[]) {
		const extension = document[schema[KEYWORD] as keyof OpenApiDocument];
		if (schema[KEYWORD] === undefined || extension === undefined) continue;
		schema.enum = Object.keys(extension as JsonObject);
		delete schema[KEYWORD];
	}
}
