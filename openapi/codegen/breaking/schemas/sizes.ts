import type { Constraint } from "../rules.ts";
import type { Assertion } from "./assertion.ts";
import { type Kind, kindOf } from "./kinds.ts";
import { readSchema, type Schema, statements } from "./schema.ts";
import { isExtensible, valuesOf } from "./values.ts";

const mostItems = atMost("max-items", "maxItems", "array");

/** Bounds of the size of a value: characters, items, properties. */
export const sizeAssertions: readonly Assertion[] = [
	atLeast("min-length", "minLength", "string"),
	atMost("max-length", "maxLength", "string"),
	atLeast("min-items", "minItems", "array"),
	{
		...mostItems,
		holds: (narrow, wide, direction) =>
			mostItems.holds(narrow, wide, direction) ||
			(direction === "response" && isBoundByGrowingList(wide)),
	},
	atLeast("min-properties", "minProperties", "object"),
	atMost("max-properties", "maxProperties", "object"),
];

function atLeast(constraint: Constraint, keyword: string, kind: Kind): Assertion {
	return {
		constraint,
		keywords: [keyword],
		kinds: [kind],
		holds: (narrow, wide) => {
			const listed = Math.min(...(listedSizes(narrow, kind) ?? [0]));
			const least = Math.max(listed, ...stated(narrow, keyword));
			return stated(wide, keyword).every((bound) => least >= bound);
		},
	};
}

function atMost(constraint: Constraint, keyword: string, kind: Kind): Assertion {
	return {
		constraint,
		keywords: [keyword],
		kinds: [kind],
		holds: (narrow, wide) => {
			const listed = Math.max(...(listedSizes(narrow, kind) ?? [Number.POSITIVE_INFINITY]));
			const most = Math.min(listed, ...stated(narrow, keyword));
			return stated(wide, keyword).every((bound) => most <= bound);
		},
	};
}

/**
 * Recognizes a set of the values of an extensible list. If its `maxItems` is only the number of these values, clients
 * know that it grows with the list.
 */
function isBoundByGrowingList(schema: Schema): boolean {
	const items = readSchema(schema.atoms.flatMap((atom) => atom.child("items") ?? []));
	const values = items.atoms.some(isExtensible) ? valuesOf(items) : undefined;
	const isSet = statements(schema, "uniqueItems").some(({ value }) => value === true);
	return (
		isSet &&
		values !== undefined &&
		stated(schema, "maxItems").every((bound) => bound >= values.length)
	);
}

function stated(schema: Schema, keyword: string): number[] {
	return statements(schema, keyword).map(({ value }) => value as number);
}

function listedSizes(schema: Schema, kind: Kind): number[] | undefined {
	return valuesOf(schema)
		?.filter((value) => kindOf(value) === kind)
		.map(sizeOf);
}

function sizeOf(value: unknown): number {
	// Characters are Unicode code points (draft 2020-12 validation, 6.3.1).
	return typeof value === "string" ? [...value].length : Object.keys(value as object).length;
}
