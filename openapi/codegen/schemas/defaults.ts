import { isRecord, isSchema, type JsonSchema, type SchemaObject } from "./schema.ts";
import type { Compiler } from "./site.ts";

/** Tells whether the zod form of the schema may fill in defaults, at any depth. */
export function fills(compiler: Compiler, schema: JsonSchema): boolean {
	return search(compiler, schema, new Set());
}

function search(compiler: Compiler, schema: JsonSchema, seen: Set<JsonSchema>): boolean {
	if (typeof schema === "boolean" || seen.has(schema)) return false;
	seen.add(schema);
	if (hasOwnDefault(schema)) return true;
	return outputs(compiler, schema).some((each) => search(compiler, each, seen));
}

function hasOwnDefault({ properties, required }: SchemaObject): boolean {
	const needed: unknown[] = Array.isArray(required) ? required : [];
	return Object.entries(isRecord(properties) ? properties : {}).some(
		([name, schema]) =>
			isRecord(schema) && Object.hasOwn(schema, "default") && !needed.includes(name),
	);
}

/** Lists the schemas whose output becomes part of the output of `schema`. */
function outputs(compiler: Compiler, schema: SchemaObject): JsonSchema[] {
	const { $ref, items, prefixItems, properties, patternProperties, additionalProperties } = schema;
	const { unevaluatedProperties, unevaluatedItems } = schema;
	const target = typeof $ref === "string" ? compiler.resolve($ref)?.schema : undefined;
	const values = (map: unknown) => (isRecord(map) ? Object.values(map) : []);
	return [
		target,
		items,
		...(Array.isArray(prefixItems) ? prefixItems : []),
		...values(properties),
		...values(patternProperties),
		additionalProperties,
		unevaluatedProperties,
		unevaluatedItems,
	].filter(isSchema);
}
