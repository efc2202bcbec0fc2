import { follow, isObject, type Json, type JsonObject, object } from "./document.ts";
import { isValid } from "./schemas.ts";

/** The keywords that are checked, and the type of values to which each applies. */
const APPLIES: Record<string, (value: Json) => boolean> = {
	type: () => true,
	enum: () => true,
	const: () => true,
	anyOf: () => true,
	oneOf: () => true,
	format: isText,
	pattern: isText,
	minLength: isText,
	maxLength: isText,
	minimum: isNumber,
	maximum: isNumber,
	minItems: Array.isArray,
	maxItems: Array.isArray,
	uniqueItems: Array.isArray,
	required: isObject,
	additionalProperties: isObject,
	minProperties: isObject,
	maxProperties: isObject,
};

/** Formats of numbers. They are skipped, because `minimum` and `maximum` are always stricter. */
const NUMBER_FORMATS = new Set<Json>(["int32", "int64", "float", "double"]);

/** One keyword of one schema of the document. */
export interface KeywordSite {
	/** The place of the schema, such as `TaskCreate/properties/title`. */
	readonly location: string;
	readonly keyword: string;
	/** A schema with only this keyword. */
	readonly alone: JsonObject;
}

/** A subschema, and a function that selects the parts of a value to which it applies. */
interface Child {
	readonly schema: Json;
	readonly location: string;
	readonly values: (value: Json) => readonly Json[];
}

/** One keyword of a schema, without the place of the schema. */
export type Assertion = Omit<KeywordSite, "location">;

const known = new WeakMap<JsonObject, readonly Assertion[]>();

/** Lists the assertions of a schema, without those of its subschemas. */
export function assertionsOf(schema: JsonObject): readonly Assertion[] {
	let assertions = known.get(schema);
	if (assertions === undefined) {
		assertions = Object.keys(schema)
			.filter((keyword) => Object.hasOwn(APPLIES, keyword))
			// `true` allows everything, so no value can violate it.
			.filter((keyword) => keyword !== "additionalProperties" || schema[keyword] !== true)
			.filter((keyword) => keyword !== "format" || !NUMBER_FORMATS.has(schema.format ?? null))
			.map((keyword) => ({ keyword, alone: alone(schema, keyword) }));
		known.set(schema, assertions);
	}
	return assertions;
}

/** Yields every assertion of a schema, at any depth. */
export function* allSites(
	reference: Json,
	origin: string,
	seen = new Set<Json>(),
): Generator<KeywordSite> {
	const { schema, location } = resolve(reference, origin);
	if (seen.has(schema)) return;
	seen.add(schema);
	for (const assertion of assertionsOf(schema)) yield { location, ...assertion };
	for (const child of childrenOf(schema, location)) {
		yield* allSites(child.schema, child.location, seen);
	}
}

/** Yields every assertion that applies to a value or its parts, and whether it is met. */
export function* judge(
	reference: Json,
	origin: string,
	value: Json,
): Generator<readonly [KeywordSite, boolean]> {
	const { schema, location } = resolve(reference, origin);
	for (const { keyword, alone } of assertionsOf(schema)) {
		if (APPLIES[keyword]?.(value)) yield [{ location, keyword, alone }, isValid(alone, value)];
	}
	for (const child of childrenOf(schema, location)) {
		for (const inner of child.values(value)) yield* judge(child.schema, child.location, inner);
	}
}

function resolve(reference: Json, origin: string): { schema: JsonObject; location: string } {
	const schema = object(follow(reference));
	const name = isObject(reference) ? reference.$ref : undefined;
	const location = typeof name === "string" ? (name.split("/").at(-1) ?? origin) : origin;
	return { schema, location };
}

function childrenOf(schema: JsonObject, location: string): Child[] {
	const properties = Object.entries(object(schema.properties ?? {})).map(([name, child]) => ({
		schema: child,
		location: `${location}/properties/${name}`,
		values: (value: Json) =>
			isObject(value) && Object.hasOwn(value, name) ? [value[name] ?? null] : [],
	}));
	const items = isObject(schema.items)
		? [
				{
					schema: schema.items,
					location: `${location}/items`,
					values: (value: Json) => (Array.isArray(value) ? value : []),
				},
			]
		: [];
	const branches = ["allOf", "anyOf", "oneOf"].flatMap((keyword) =>
		((schema[keyword] as Json[] | undefined) ?? []).map((child, index) => ({
			schema: child,
			location: `${location}/${keyword}/${index}`,
			values: (value: Json) => [value],
		})),
	);
	return [...properties, ...items, ...branches];
}

function alone(schema: JsonObject, keyword: string): JsonObject {
	const closed = keyword === "additionalProperties" && schema.additionalProperties === false;
	const names = Object.keys(object(schema.properties ?? {}));
	return {
		[keyword]: schema[keyword] ?? null,
		...(closed ? { properties: Object.fromEntries(names.map((name) => [name, true])) } : {}),
	};
}

function isText(value: Json): boolean {
	return typeof value === "string";
}

function isNumber(value: Json): boolean {
	return typeof value === "number";
}
