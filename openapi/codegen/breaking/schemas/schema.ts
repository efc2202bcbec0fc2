import type { Place } from "../place.ts";
import { isProse } from "../same.ts";

export interface Union {
	readonly keyword: "anyOf" | "oneOf";
	readonly pointer: string;
	readonly members: readonly Place[];
}

/**
 * A schema as a conjunction: a value has to satisfy all `atoms`, and one member of each of the `unions`. They include
 * the schemas of `allOf` and `$ref`.
 */
export interface Schema {
	/** The place of the schema, for reports on a missing keyword. */
	readonly pointer: string;
	/** Schema objects and booleans. Only the keywords directly in each one count. */
	readonly atoms: readonly Place[];
	readonly unions: readonly Union[];
	/** Pointers of the referenced schemas: a schema that is used by name has to keep the name. */
	readonly names: readonly string[];
}

/** @param holder place for reports on a conjunction without members */
export function readSchema(places: readonly Place[], holder = ""): Schema {
	const seen = new Set<string>();
	const atoms: Place[] = [];
	const unions: Union[] = [];
	const names: string[] = [];
	const visit = (place: Place): void => {
		if (seen.has(place.pointer)) return;
		seen.add(place.pointer);
		if (constrains(place)) atoms.push(place);
		for (const keyword of ["anyOf", "oneOf"] as const) {
			const list = place.child(keyword);
			if (list) unions.push({ keyword, pointer: list.pointer, members: place.each(keyword) });
		}
		const target = place.target();
		if (target) names.push(target.pointer);
		for (const part of [...(target ? [target] : []), ...place.each("allOf")]) visit(part);
	};
	for (const place of places) visit(place);
	return { pointer: places[0]?.follow().pointer ?? holder, atoms, unions, names };
}

const combinators: ReadonlySet<string> = new Set(["$ref", "allOf", "anyOf", "oneOf"]);

/** Tells whether a place has keywords of its own. A reference with only a description has none; a default is one. */
function constrains(place: Place): boolean {
	if (typeof place.value === "boolean") return true;
	return [...place.members()].some(
		([keyword, { value }]) => !combinators.has(keyword) && !isProse(keyword, value),
	);
}

/** Expands the unions of a schema. A value satisfies the schema if it satisfies one of the results. */
export function alternatives(schema: Schema, opened: ReadonlySet<string> = new Set()): Schema[] {
	const unions = schema.unions.filter(({ pointer }) => !opened.has(pointer));
	const [union, ...rest] = unions;
	if (union === undefined) return [{ ...schema, unions: [] }];
	const nowOpened = new Set(opened).add(union.pointer);
	return union.members.flatMap((member) =>
		alternatives(join({ ...schema, unions: rest }, readSchema([member])), nowOpened),
	);
}

function join(one: Schema, other: Schema): Schema {
	const known = new Set(one.atoms.map(({ pointer }) => pointer));
	return {
		pointer: other.pointer,
		atoms: [...one.atoms, ...other.atoms.filter(({ pointer }) => !known.has(pointer))],
		unions: [...one.unions, ...other.unions],
		names: [...one.names, ...other.names],
	};
}

/** Returns every occurrence of a keyword in the schema. */
export function statements(schema: Schema, keyword: string): Place[] {
	return schema.atoms.flatMap((atom) => atom.child(keyword) ?? []);
}

/** Adds a constraint to a schema. */
export function restrict(schema: Schema, atom: Place): Schema {
	return { ...schema, atoms: [...schema.atoms, atom] };
}

/** Returns a key that is equal for equal conjunctions of one document. */
export function identity({ atoms, unions }: Schema): string {
	return [...atoms, ...unions]
		.map(({ pointer }) => pointer)
		.sort()
		.join(" ");
}
