import { isDeepStrictEqual } from "node:util";
import type { Place } from "../place.ts";
import { type Change, change } from "../rules.ts";
import { kindOf, kindsOf } from "./kinds.ts";
import { type Schema, statements } from "./schema.ts";
import type { Comparison } from "./step.ts";

/** Returns all values that a schema allows, if it lists them; else undefined. */
export function valuesOf(schema: Schema): readonly unknown[] | undefined {
	const lists = [...statements(schema, "enum"), ...statements(schema, "const")].map(listed);
	const kinds = kindsOf(schema);
	if (lists.length === 0) return valuesOfKinds([...kinds]);
	const [first = [], ...others] = lists;
	return first.filter(
		(value) => kinds.has(kindOf(value)) && others.every((list) => includes(list, value)),
	);
}

function valuesOfKinds(kinds: readonly string[]): readonly unknown[] | undefined {
	const values = kinds.map((kind) =>
		kind === "null" ? [null] : kind === "boolean" ? [true, false] : undefined,
	);
	return values.every((list) => list !== undefined) ? values.flat() : undefined;
}

function listed(statement: Place): readonly unknown[] {
	return statement.pointer.endsWith("/enum") ? (statement.value as unknown[]) : [statement.value];
}

export function includes(list: readonly unknown[], value: unknown): boolean {
	return list.some((each) => isDeepStrictEqual(each, value));
}

/**
 * Compares lists of values. A list in a response is complete, so that clients may switch over it. A list that may grow
 * has `x-extensible-enum: true` from its first release on.
 */
export function compareValues(narrow: Schema, wide: Schema, comparison: Comparison): Change[] {
	const { before, after } = comparison.sides(narrow, wide);
	const isResponse = comparison.direction === "response";
	return [
		...wide.atoms
			.filter((atom) => !(isResponse && isExtensible(atom)))
			.flatMap((atom) => compareList(narrow, wide, atom, comparison)),
		...(isResponse ? compareExtensibility(before, after) : []),
	];
}

function compareList(narrow: Schema, wide: Schema, atom: Place, comparison: Comparison): Change[] {
	const values = valuesOf(narrow);
	return (["enum", "const"] as const).flatMap((keyword) => {
		const statement = atom.child(keyword);
		if (statement === undefined) return [];
		const excess = values?.filter((value) => !includes(listed(statement), value));
		if (excess?.length === 0) return [];
		const found = comparison.violation(keyword, narrow, wide, [keyword]);
		return [excess ? comparison.report(keyword, found.pointer, tell(excess, comparison)) : found];
	});
}

function tell(values: readonly unknown[], { direction }: Comparison): string {
	const list = values.map((value) => `\`${JSON.stringify(value)}\``).join(", ");
	return `The list of values ${direction === "request" ? "lost" : "gained"} ${list}`;
}

export function isExtensible(atom: Place): boolean {
	return atom.get("x-extensible-enum") === true;
}

function compareExtensibility(before: Schema, after: Schema): Change[] {
	const hasCompleteList = before.atoms.some((atom) => atom.get("enum") && !isExtensible(atom));
	if (!hasCompleteList) return [];
	return after.atoms
		.filter((atom) => isExtensible(atom))
		.map((atom) =>
			change("response-enum-became-extensible", atom.pointer, "`x-extensible-enum` is new"),
		);
}
