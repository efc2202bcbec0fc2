import { follow, isObject, type Json, type JsonObject, object } from "./document.ts";
import { isValid } from "./schemas.ts";

/** Which values a keyword says anything about. */
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

/** Formats of numbers: `minimum` and `maximum` always say more. */
const NUMBER_FORMATS = new Set<Json>(["int32", "int64", "float", "double"]);

/** One keyword of one schema of the document. */
export interface KeywordSite {
	/** Such as `TaskCreate/properties/title`. */
	readonly location: string;
	readonly keyword: string;
	/** A schema with nothing but this keyword. */
	readonly alone: JsonObject;
}

/** A subschema, and how to get from a value to the values that it is about. */
interface Child {
	readonly schema: Json;
	readonly location: string;
	readonly values: (value: Json) => readonly Json[];
}

/** One keyword of a schema, wherever the schema stands. */
export type Assertion = Omit<KeywordSite, "location">;

const known = new WeakMap<JsonObject, readonly Assertion[]>();

/** What a schema itself asserts, without its subschemas. */
export function assertionsOf(schema: JsonObject): readonly Assertion[] {
	let assertions = known.get(schema);
	if (assertions === undefined) {
		assertions = Object.keys(schema)
			.filter((keyword) => Object.hasOwn(APPLIES, keyword))
			// It lets everything in, so nothing breaks it.
			.filter((keyword) => keyword !== "additionalProperties" || schema[keyword] !== true)
			.filter((keyword) => keyword !== "format" || !NUMBER_FORMATS.has(schema.format ?? null))
			.map((keyword) => ({ keyword, alone: alone(schema, keyword) }));
		known.set(schema, assertions);
	}
	return assertions;
}

/** Every assertion that a schema makes, at any depth. */
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

/** What each assertion that a value meets on its way through a schema says to it. */
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
