import { follow, isObject, type Json, type JsonObject, object } from "./document.ts";
import { assertionsOf } from "./keywords.ts";
import { isValid } from "./schemas.ts";

/** A body that violates one rule in one place. */
export interface Violation {
	/** The place of the violation (RFC 6901). */
	readonly pointer: string;
	readonly keyword: string;
	readonly value: Json;
}

/** Yields violations of each rule that applies to a valid value, at any depth. */
export function* violations(reference: Json, value: Json, pointer = ""): Generator<Violation> {
	const schema = object(follow(reference));
	for (const { keyword, alone } of assertionsOf(schema)) {
		for (const broken of breakRule(schema, keyword, value)) {
			const place = broken.name === undefined ? pointer : `${pointer}/${broken.name}`;
			if (!isValid(alone, broken.value)) yield { pointer: place, keyword, value: broken.value };
		}
	}
	yield* inProperties(schema, value, pointer);
	yield* inItems(schema, value, pointer);
	for (const part of partsOf(schema)) yield* violations(part, value, pointer);
	yield* inBranches(schema, value, pointer);
}

function* inProperties(schema: JsonObject, value: Json, pointer: string): Generator<Violation> {
	if (!isObject(value)) return;
	for (const [name, child] of Object.entries(object(schema.properties ?? {}))) {
		if (!Object.hasOwn(value, name)) continue;
		for (const inner of violations(child, value[name] ?? null, `${pointer}/${name}`)) {
			yield { ...inner, value: { ...value, [name]: inner.value } };
		}
	}
}

function* inItems(schema: JsonObject, value: Json, pointer: string): Generator<Violation> {
	if (!Array.isArray(value) || !isObject(schema.items) || value.length === 0) return;
	for (const inner of violations(schema.items, value[0] ?? null, `${pointer}/0`)) {
		yield { ...inner, value: value.with(0, inner.value) };
	}
}

function partsOf({ allOf }: JsonObject): Json[] {
	return Array.isArray(allOf) ? allOf : [];
}

/** Yields violations of the branch that a value matches, unless they match another branch. */
function* inBranches(schema: JsonObject, value: Json, pointer: string): Generator<Violation> {
	const branches = [schema.anyOf, schema.oneOf].flatMap((list) =>
		Array.isArray(list) ? list : [],
	);
	for (const branch of branches) {
		if (!isValid(object(branch), value)) continue;
		for (const inner of violations(branch, value, pointer)) {
			if (!isValid(schema, inner.value)) yield inner;
		}
	}
}

/** Selects one violation of each rule in each place. */
export function oneOfEach(violations: readonly Violation[]): Violation[] {
	const places = violations.map((each) => [`${each.pointer} ${each.keyword}`, each] as const);
	return [...new Map(places.toReversed()).values()];
}

interface Broken {
	readonly value: Json;
	/** The property that the issue points to, if it is not the value itself. */
	readonly name?: string;
}

const STRANGERS: readonly Json[] = [null, true, 1.5, "text", [], {}];
const ODD_TEXTS = ["", " ", "\u0000", "!", "two\nlines", "é", "a b", "_"];

function breakRule(schema: JsonObject, keyword: string, value: Json): Broken[] {
	const limit = Number(schema[keyword]);
	const values = (...list: Json[]) => list.map((each) => ({ value: each }));
	switch (keyword) {
		case "type":
		case "anyOf":
		case "oneOf":
			return values(...STRANGERS);
		case "enum":
		case "const":
			return values("no such value", "");
		case "format":
			return values("nonsense", "2026-02-30", "a@", "");
		case "pattern":
			return values(...ODD_TEXTS, `${value}\u0000`);
		case "minLength":
			return values("x".repeat(limit - 1), "😀".repeat(limit - 1));
		case "maxLength":
			return values("x".repeat(limit + 1), "😀".repeat(limit + 1));
		case "minimum":
			return values(limit - 1, -Number.MAX_VALUE);
		case "maximum":
			return values(limit + 1, Number.MAX_VALUE);
		case "minItems":
		case "minProperties":
			return values(Array.isArray(value) ? [] : {});
		case "maxProperties":
			return values(crowd(object(value), limit + 1));
		case "maxItems":
			return values(Array.from({ length: limit + 1 }, (_, index) => `${index}`));
		case "uniqueItems":
			return Array.isArray(value) ? values([...value, ...value]) : [];
		case "required":
			return without(value, schema.required as string[]);
		case "additionalProperties":
			// Members of a map are checked by the rules of their own schema.
			if (schema.additionalProperties !== false) return [];
			return ["colour", "toString", "a~1b"].map((name) => ({
				value: { ...object(value), [name]: 1 },
				name: name.replaceAll("~", "~0"),
			}));
		default:
			return [];
	}
}

/** Builds an object with `size` copies of a member of a valid object. */
function crowd(value: JsonObject, size: number): JsonObject {
	const [[name, member] = ["x", 1]] = Object.entries(value);
	const more = Array.from({ length: size }, (_, index) => [`${name}${index}`, member] as const);
	return Object.fromEntries(more);
}

function without(value: Json, names: readonly string[]): Broken[] {
	return names.map((name) => {
		const { [name]: _, ...rest } = object(value);
		return { value: rest, name };
	});
}
