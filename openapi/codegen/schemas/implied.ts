/** Determines the types that a schema can accept, as far as `type`, listed values and references determine them. */
import { everyType, isTypeName, narrow, type TypeSet, typeOfValue, typeSet } from "./kinds.ts";
import type { JsonSchema } from "./schema.ts";
import type { Compiler } from "./site.ts";

export function impliedTypes(compiler: Compiler, schema: JsonSchema): TypeSet {
	return implied(compiler, schema, new Set());
}

function implied(compiler: Compiler, schema: JsonSchema, seen: ReadonlySet<JsonSchema>): TypeSet {
	if (schema === false) return typeSet();
	if (schema === true || seen.has(schema)) return everyType;
	const known = new Set([...seen, schema]);
	const own = (keyword: string) => (Object.hasOwn(schema, keyword) ? schema[keyword] : undefined);

	const sets = [declaredTypes(own("type"))];
	if (Object.hasOwn(schema, "const")) sets.push(typesOf([schema.const]));
	const values = own("enum");
	if (Array.isArray(values)) sets.push(typesOf(values));
	const reference = own("$ref");
	const target = typeof reference === "string" ? compiler.resolve(reference) : undefined;
	if (target) sets.push(implied(compiler, target.schema, known));
	const branches = own("allOf");
	for (const branch of Array.isArray(branches) ? branches : []) {
		sets.push(implied(compiler, branch, known));
	}
	return sets.reduce(narrow, everyType);
}

function declaredTypes(type: unknown): TypeSet {
	const names = (Array.isArray(type) ? type : [type]).filter(isTypeName);
	return type === undefined ? everyType : typeSet(...names);
}

function typesOf(values: readonly unknown[]): TypeSet {
	return typeSet(...values.map(typeOfValue));
}
