import type { Place } from "../place.ts";
import type { Change } from "../rules.ts";
import type { Assertion } from "./assertion.ts";
import { kindsOf } from "./kinds.ts";
import { readSchema, type Schema, statements } from "./schema.ts";
import type { Comparison } from "./step.ts";

export const arrayAssertions: readonly Assertion[] = [
	{
		constraint: "unique-items",
		keywords: ["uniqueItems"],
		kinds: ["array"],
		holds: (narrow, wide) => !isUnique(wide) || isUnique(narrow) || longest(narrow) <= 1,
	},
];

function isUnique(schema: Schema): boolean {
	return statements(schema, "uniqueItems").some(({ value }) => value === true);
}

function longest(schema: Schema): number {
	return Math.min(...statements(schema, "maxItems").map(({ value }) => value as number));
}

/** Compares items, position by position as far as `prefixItems` distinguishes positions. */
export function compareItems(narrow: Schema, wide: Schema, comparison: Comparison): Change[] {
	const told = Math.max(prefixLength(narrow), prefixLength(wide));
	const positions = Array.from({ length: told + 1 }, (_, index) => index);
	return positions
		.filter((index) => index < longest(narrow))
		.flatMap((index) => {
			const given = readSchema(itemsAt(narrow, index), narrow.pointer);
			const demanded = readSchema(itemsAt(wide, index), wide.pointer);
			if (kindsOf(demanded).size === 0 && kindsOf(given).size > 0) {
				return [comparison.violation("items", narrow, wide, ["prefixItems", "items"])];
			}
			return comparison.include(given, demanded);
		});
}

function prefixLength(schema: Schema): number {
	return Math.max(
		0,
		...statements(schema, "prefixItems").map(({ value }) => (value as unknown[]).length),
	);
}

function itemsAt(schema: Schema, index: number): Place[] {
	return schema.atoms.flatMap(
		(atom) => atom.child("prefixItems")?.child(index) ?? atom.child("items") ?? [],
	);
}
