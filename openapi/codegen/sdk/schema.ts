import openapiTS, { astToString } from "openapi-typescript";
import type { JsonObject, OpenApiDocument } from "../document.ts";
import { GENERATED } from "../header.ts";

type Source = Parameters<typeof openapiTS>[0];

/** TypeScript types of every path, operation and component, by openapi-typescript. */
export async function emitSchemaTypes(document: OpenApiDocument): Promise<string> {
	// A copy, because openapi-typescript resolves references in place.
	const source = JSON.parse(JSON.stringify(document), asTyped) as Source;
	const nodes = await openapiTS(source, {
		rootTypes: true,
		rootTypesNoSchemaPrefix: true,
		rootTypesKeepCasing: true,
		// A default makes a property optional to send; it does not make it required.
		defaultNonNullable: false,
		silent: true,
	});
	return `${GENERATED}\n${astToString(nodes)}`;
}

/**
 * What the server looks at one by one has the type of what it is checked as. A union is told apart by the
 * constants of its members; of a discriminator, openapi-typescript would make a class hierarchy instead.
 */
function asTyped(name: string, value: unknown): unknown {
	const { "x-checked-as": schema, propertyName } = (value ?? {}) as JsonObject;
	if (name === "discriminator" && typeof propertyName === "string") return undefined;
	return typeof schema === "string" ? { $ref: `#/components/schemas/${schema}` } : value;
}

/** The component schemas alone: what a user of the SDK imports by name. */
export function emitTypeNames(document: OpenApiDocument): string {
	const names = Object.keys(document.components?.schemas ?? {}).filter(
		(name) => name !== "ProblemCode",
	);
	const list = names.map((name) => `\t${name},\n`).join("");
	return `${GENERATED}\nexport type {\n${list}} from "./schema.ts";\n`;
}
