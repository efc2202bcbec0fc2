import { Place } from "../place.ts";
import { type Change, change } from "../rules.ts";
import { kindsOf, typesOf, unite } from "./kinds.ts";
import { propertyAt, requiredNames } from "./members.ts";
import { alternatives, readSchema, restrict, type Schema, statements } from "./schema.ts";
import type { Comparison } from "./step.ts";
import { includes, isExtensible, valuesOf } from "./values.ts";

/** Compares types, including null. */
export function compareKinds(narrow: Schema, wide: Schema, comparison: Comparison): Change[] {
	const excess = kindsOf(narrow).difference(kindsOf(wide));
	if (excess.size === 0) return [];
	const { before, after } = comparison.sides(narrow, wide);
	const constraint = excess.size === 1 && excess.has("null") ? "nullability" : "type";
	const what = `The type was ${write(before)} and is ${write(after)}`;
	const [type] = statements(after, "type");
	return [comparison.report(constraint, type?.pointer ?? after.pointer, what)];
}

function write(schema: Schema): string {
	const types = typesOf(kindsOf(schema));
	if (types.length === 0) return "no type at all";
	return types.length === 6 ? "any" : types.join(" or ");
}

/**
 * Compares alternatives. Every alternative of one schema must fit one of the other. A union of a response that may
 * grow has `x-extensible-enum: true` from its first release on, and clients must be able to distinguish a new member.
 * `oneOf` is read as `anyOf`: its author promises that the members exclude each other, but we cannot prove it.
 */
export function compareAlternatives(
	narrow: Schema,
	wide: Schema,
	comparison: Comparison,
): Change[] {
	if (becomesExclusive(narrow, wide)) {
		const { after } = comparison.sides(narrow, wide);
		const what = "Members of a union exclude each other in one version only";
		return [comparison.report("union", after.pointer, what)];
	}
	const given = alternatives(narrow);
	const demanded = alternatives(wide);
	const isOpen = ({ atoms }: Schema) =>
		comparison.direction === "response" && atoms.some(isExtensible);
	if (isOpen(narrow) && !isOpen(wide)) {
		const what = "`x-extensible-enum` is new";
		return [change("response-enum-became-extensible", narrow.pointer, what)];
	}
	return given
		.filter((alternative) => !(isOpen(wide) && standsApart(alternative, demanded)))
		.flatMap((alternative) => fitOne(alternative, given, demanded, comparison));
}

/**
 * Tells whether clients can distinguish the alternative from all others, and so ignore it. They need a property that
 * both require, with values that only one of them lists.
 */
function standsApart(alternative: Schema, others: readonly Schema[]): boolean {
	const listed = (schema: Schema, name: string) => valuesOf(readSchema(propertyAt(schema, name)));
	return others.every((other) =>
		[...requiredNames(alternative).intersection(requiredNames(other))].some((name) => {
			const known = listed(other, name);
			return known && listed(alternative, name)?.every((value) => !includes(known, value));
		}),
	);
}

/** @param peers the alternatives that `given` is one of */
function fitOne(
	given: Schema,
	peers: readonly Schema[],
	demanded: readonly Schema[],
	comparison: Comparison,
): readonly Change[] {
	if (demanded.some((alternative) => comparison.fits(given, alternative))) return [];
	const parts = split(given);
	if (parts.length > 1) {
		const all = peers.flatMap((peer) => (peer === given ? parts : [peer]));
		return parts.flatMap((part) => fitOne(part, all, demanded, comparison));
	}
	const counterpart = findCounterpart(given, peers, demanded);
	if (counterpart) return comparison.include(given, counterpart);
	const what =
		comparison.direction === "request"
			? "An alternative changed or is gone"
			: "An alternative changed or is new";
	return [comparison.report("union", given.pointer, what)];
}

/** Splits a schema by type, or by value if it lists values. */
function split(schema: Schema): Schema[] {
	const types = typesOf(kindsOf(schema));
	const values = valuesOf(schema);
	const constraints =
		types.length > 1 ? types.map((type) => ({ type })) : values?.map((value) => ({ const: value }));
	const [first] = schema.atoms;
	if (first === undefined || constraints === undefined) return [schema];
	return constraints.map((constraint) => {
		const pointer = `${schema.pointer}?${JSON.stringify(constraint)}`;
		return restrict(schema, new Place(first.document, pointer, constraint));
	});
}

/** Finds the corresponding alternative: the only one with the same name, or with the same type. */
function findCounterpart(
	given: Schema,
	peers: readonly Schema[],
	demanded: readonly Schema[],
): Schema | undefined {
	const isLike = (other: Schema) => !kindsOf(other).isDisjointFrom(kindsOf(given));
	const rivals = peers.filter(isLike);
	const candidates = demanded.filter(isLike);
	const named = candidates.filter((each) => each.names.join() === given.names.join());
	if (named.length === 1) return named[0];
	// Inline members have no names, so only their order can match them.
	if (named.length === rivals.length) return named[rivals.indexOf(given)];
	return rivals.length === 1 && candidates.length === 1 ? candidates[0] : undefined;
}

/** Detects a change from `anyOf`, which allows a value to match several members, to `oneOf`, which does not. */
function becomesExclusive(narrow: Schema, wide: Schema): boolean {
	const overlaps = (schema: Schema, keyword: string) =>
		schema.unions.some((union) => union.keyword === keyword && doMembersOverlap(union.members));
	return overlaps(narrow, "anyOf") && overlaps(wide, "oneOf") && !overlaps(narrow, "oneOf");
}

function doMembersOverlap(members: readonly Place[]): boolean {
	const kinds = members.map((member) => kindsOf(readSchema([member])));
	return kinds.reduce((sum, each) => sum + each.size, 0) > unite(kinds).size;
}
