import type { Place } from "../place.ts";
import { kindsOf } from "./kinds.ts";
import { readSchema, type Schema, statements } from "./schema.ts";

/** The names of the properties that the schema lists, whatever it says of them. */
export function listedNames(schema: Schema): Set<string> {
	return new Set(
		statements(schema, "properties").flatMap((properties) => [...properties.members().keys()]),
	);
}

export function requiredNames(schema: Schema): Set<string> {
	return new Set(statements(schema, "required").flatMap(({ value }) => value as string[]));
}

/** All that a value under the name has to satisfy. */
export function propertyAt(schema: Schema, name: string): Place[] {
	const own = schema.atoms.flatMap((atom) => statedOf(atom, name) ?? otherOf(atom));
	return listedNames(schema).has(name) ? own : [...own, ...unevaluated(schema)];
}

/** All that a value under a name has to satisfy that no atom speaks of. */
export function otherProperties(schema: Schema): Place[] {
	return [...schema.atoms.flatMap(otherOf), ...unevaluated(schema)];
}

/** All that values have to satisfy whose names match a pattern, and are not listed. */
export function patternAt(schema: Schema, pattern: string): Place[] {
	return schema.atoms.flatMap(
		(atom) => atom.child("patternProperties")?.child(pattern) ?? otherOf(atom),
	);
}

export function patternsOf(schema: Schema): Set<string> {
	return new Set(
		statements(schema, "patternProperties").flatMap((patterns) => [...patterns.members().keys()]),
	);
}

export function isImpossible(places: readonly Place[]): boolean {
	return kindsOf(readSchema(places)).size === 0;
}

function statedOf(atom: Place, name: string): Place[] | undefined {
	const listed = atom.child("properties")?.child(name);
	const matching = [...atom.entries("patternProperties")]
		.filter(([pattern]) => new RegExp(pattern, "u").test(name))
		.map(([, place]) => place);
	const all = listed === undefined ? matching : [listed, ...matching];
	return all.length > 0 ? all : undefined;
}

function otherOf(atom: Place): Place[] {
	const other = atom.child("additionalProperties");
	return other === undefined ? [] : [other];
}

/** Read as `additionalProperties` of the whole conjunction, which it is where it stands at its top. */
function unevaluated(schema: Schema): Place[] {
	return statements(schema, "unevaluatedProperties");
}
