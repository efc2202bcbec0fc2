import type { Place } from "../place.ts";
import { isProse } from "../same.ts";

export interface Union {
	readonly keyword: "anyOf" | "oneOf";
	readonly pointer: string;
	readonly members: readonly Place[];
}

/**
 * A schema as a conjunction: a value has to satisfy all `atoms`, and a member of each of the
 * `unions`. What `allOf` and `$ref` lead to is among them.
 */
export interface Schema {
	/** Where the schema is, for reports on what it does not say. */
	readonly pointer: string;
	/** Schema objects and booleans; of each only the keywords that stand in it count. */
	readonly atoms: readonly Place[];
	readonly unions: readonly Union[];
	/** Pointers of what references led to: a schema that is used by name keeps it. */
	readonly names: readonly string[];
}

/** @param holder where to report on a conjunction that has no members */
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

/** A reference with a description says nothing of its own; one with a default does. */
function constrains(place: Place): boolean {
	if (typeof place.value === "boolean") return true;
	return [...place.members()].some(
		([keyword, { value }]) => !combinators.has(keyword) && !isProse(keyword, value),
	);
}

/** The schema with its unions multiplied out: a value satisfies it if it satisfies one of these. */
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

/** Every statement of a keyword in the schema. */
export function statements(schema: Schema, keyword: string): Place[] {
	return schema.atoms.flatMap((atom) => atom.child(keyword) ?? []);
}

/** The schema and one more constraint. */
export function restrict(schema: Schema, atom: Place): Schema {
	return { ...schema, atoms: [...schema.atoms, atom] };
}

/** Equal for equal conjunctions of one document. */
export function identity({ atoms, unions }: Schema): string {
	return [...atoms, ...unions]
		.map(({ pointer }) => pointer)
		.sort()
		.join(" ");
}
