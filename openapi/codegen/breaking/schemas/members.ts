import type { Place } from "../place.ts";
import { kindsOf } from "./kinds.ts";
import { readSchema, type Schema, statements } from "./schema.ts";

/** Returns the names of all properties that the schema lists. */
export function listedNames(schema: Schema): Set<string> {
	return new Set(
		statements(schema, "properties").flatMap((properties) => [...properties.members().keys()]),
	);
}

export function requiredNames(schema: Schema): Set<string> {
	return new Set(statements(schema, "required").flatMap(({ value }) => value as string[]));
}

/** Returns all schemas of the property with the name. */
export function propertyAt(schema: Schema, name: string): Place[] {
	const own = schema.atoms.flatMap((atom) => statedOf(atom, name) ?? otherOf(atom));
	return listedNames(schema).has(name) ? own : [...own, ...unevaluated(schema)];
}

/** Returns all schemas of properties that no atom lists. */
export function otherProperties(schema: Schema): Place[] {
	return [...schema.atoms.flatMap(otherOf), ...unevaluated(schema)];
}

/** Returns all schemas of properties that match a pattern and are not listed. */
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

/**
 * Reads `unevaluatedProperties` as `additionalProperties` of the whole conjunction, which is exact at its top level.
 */
function unevaluated(schema: Schema): Place[] {
	return statements(schema, "unevaluatedProperties");
}
