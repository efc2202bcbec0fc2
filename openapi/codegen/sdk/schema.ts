import openapiTS, { astToString } from "openapi-typescript";
import type { JsonObject, OpenApiDocument } from "../document.ts";
import { GENERATED } from "../header.ts";

type Source = Parameters<typeof openapiTS>[0];

/** Emits TypeScript types of every path, operation and component, with openapi-typescript. */
export async function emitSchemaTypes(document: OpenApiDocument): Promise<string> {
	// This is a copy, because openapi-typescript resolves references in place.
	const source = JSON.parse(JSON.stringify(document), asTyped) as Source;
	const nodes = await openapiTS(source, {
		rootTypes: true,
		rootTypesNoSchemaPrefix: true,
		rootTypesKeepCasing: true,
		// A property with a default is optional in requests, so it must not become required.
		defaultNonNullable: false,
		silent: true,
	});
	return `${GENERATED}\n${astToString(nodes)}`;
}

/**
 * Gives values that the server checks one by one the type that they are checked as. Removes discriminators, because
 * openapi-typescript would turn them into a class hierarchy. The constants of the members distinguish a union.
 */
function asTyped(name: string, value: unknown): unknown {
	const { "x-checked-as": schema, propertyName } = (value ?? {}) as JsonObject;
	if (name === "discriminator" && typeof propertyName === "string") return undefined;
	return typeof schema === "string" ? { $ref: `#/components/schemas/${schema}` } : value;
}

/** Emits the types of the component schemas, which users of the SDK import by name. */
export function emitTypeNames(document: OpenApiDocument): string {
	const names = Object.keys(document.components?.schemas ?? {}).filter(
		(name) => name !== "ProblemCode",
	);
	const list = names.map((name) => `\t${name},\n`).join("");
	return `${GENERATED}\nexport type {\n${list}} from "./schema.ts";\n`;
}
