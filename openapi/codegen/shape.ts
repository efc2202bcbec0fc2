/** Describes the instances of a schema, as far as reading them from text needs it. */
import type { JsonObject } from "./document.ts";
import type { JsonSchema, SchemaCompiler } from "./schemas/index.ts";
import { isSchema } from "./schemas/schema.ts";

const TYPES = ["null", "boolean", "number", "integer", "string", "array", "object"] as const;
export type Type = (typeof TYPES)[number];

export interface Shape {
	/** Only "string" for a schema without assertions, because a text is one of its instances. */
	readonly types: ReadonlySet<Type>;
	/** The schemas of the items of a list, at any position. */
	readonly items: readonly JsonSchema[];
	readonly properties: ReadonlyMap<string, readonly JsonSchema[]>;
	/** The schemas of properties that are not named. */
	readonly others: readonly JsonSchema[];
	/** No other properties are allowed. */
	readonly closed: boolean;
}

export function shapeOf(compiler: SchemaCompiler, schema: JsonSchema): Shape {
	const types = typesOf(compiler, schema, []);
	const parts = inPlace(compiler, schema, new Set());
	const properties = new Map<string, JsonSchema[]>();
	for (const part of parts) {
		for (const [name, property] of Object.entries((part.properties ?? {}) as JsonObject)) {
			if (isSchema(property)) properties.set(name, [...(properties.get(name) ?? []), property]);
		}
	}
	const schemasAt = (keyword: string) => parts.map((part) => part[keyword]).filter(isSchema);
	const prefixes = parts.flatMap(({ prefixItems }) =>
		Array.isArray(prefixItems) ? prefixItems : [],
	);
	const additional = [
		...schemasAt("additionalProperties"),
		...schemasAt("unevaluatedProperties"),
		...parts.flatMap((part) => Object.values((part.patternProperties ?? {}) as JsonObject)),
	].filter(isSchema);
	return {
		types: TYPES.every((type) => types.has(type)) ? new Set(["string"]) : types,
		items: [...schemasAt("items"), ...prefixes.filter(isSchema)],
		properties,
		others: additional.filter((each) => typeof each === "object"),
		closed: additional.includes(false) && additional.every((each) => each === false),
	};
}

/** Lists the object schemas that apply to the same instance as `schema`. */
function inPlace(
	compiler: SchemaCompiler,
	schema: JsonSchema,
	seen: Set<JsonSchema>,
): JsonObject[] {
	if (typeof schema === "boolean" || seen.has(schema)) return [];
	seen.add(schema);
	const branches = [schema.allOf, schema.anyOf, schema.oneOf, [target(compiler, schema)]];
	return [
		schema as JsonObject,
		...branches
			.flatMap((each) => (Array.isArray(each) ? each : []))
			.filter(isSchema)
			.flatMap((branch) => inPlace(compiler, branch, seen)),
	];
}

function target(compiler: SchemaCompiler, schema: JsonObject | JsonSchema): JsonSchema | undefined {
	if (typeof schema === "boolean" || typeof schema.$ref !== "string") return undefined;
	const found = compiler.resolve({ $ref: schema.$ref });
	return typeof found === "object" && found.$ref !== undefined ? undefined : found;
}

function typesOf(
	compiler: SchemaCompiler,
	schema: JsonSchema,
	path: readonly JsonSchema[],
): ReadonlySet<Type> {
	if (schema === false) return new Set();
	if (schema === true || path.includes(schema)) return new Set(TYPES);
	const of = (branch: unknown) =>
		isSchema(branch) ? typesOf(compiler, branch, [...path, schema]) : new Set(TYPES);
	const branches = (keyword: string) => (Array.isArray(schema[keyword]) ? schema[keyword] : []);
	const sets = [declared(schema.type), ...branches("allOf").map(of)];
	for (const keyword of ["anyOf", "oneOf"]) {
		if (branches(keyword).length > 0) sets.push(union(branches(keyword).map(of)));
	}
	if (Array.isArray(schema.enum)) sets.push(new Set(schema.enum.flatMap(typesOfValue)));
	if (Object.hasOwn(schema, "const")) sets.push(new Set(typesOfValue(schema.const)));
	const referred = target(compiler, schema);
	if (referred !== undefined) sets.push(of(referred));
	return new Set(TYPES.filter((type) => sets.every((set) => set.has(type))));
}

/** `number` includes `integer`. */
function declared(type: unknown): ReadonlySet<Type> {
	if (type === undefined) return new Set(TYPES);
	const names = [type].flat() as Type[];
	return new Set(names.includes("number") ? [...names, "integer"] : names);
}

function typesOfValue(value: unknown): Type[] {
	if (value === null) return ["null"];
	if (Array.isArray(value)) return ["array"];
	return Number.isInteger(value) ? ["number", "integer"] : [typeof value as Type];
}

function union(sets: readonly ReadonlySet<Type>[]): ReadonlySet<Type> {
	return new Set(sets.flatMap((set) => [...set]));
}
