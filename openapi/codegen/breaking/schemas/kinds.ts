import { readSchema, type Schema, statements } from "./schema.ts";

/** The types of JSON Schema. Numbers are two disjoint kinds, so that sets of kinds are exact. */
export type Kind = "null" | "boolean" | "object" | "array" | "string" | "integer" | "fraction";
export type Kinds = ReadonlySet<Kind>;

const everyKind: Kinds = new Set<Kind>([
	"null",
	"boolean",
	"object",
	"array",
	"string",
	"integer",
	"fraction",
]);

export const numbers: readonly Kind[] = ["integer", "fraction"];

/** Returns the kinds of value that the schema allows, as far as types and lists of values determine them. */
export function kindsOf(schema: Schema, opened: ReadonlySet<string> = new Set()): Kinds {
	const unions = schema.unions.filter(({ pointer }) => !opened.has(pointer));
	const sets = [
		...schema.atoms.filter(({ value }) => value === false).map((): Kinds => new Set()),
		...statements(schema, "type").map(({ value }) => kindsOfTypes([value].flat())),
		...statements(schema, "enum").map(({ value }) => kindsOfValues(value as unknown[])),
		...statements(schema, "const").map(({ value }) => kindsOfValues([value])),
		...unions.map(({ members, pointer }) => {
			const nowOpened = new Set(opened).add(pointer);
			return unite(members.map((member) => kindsOf(readSchema([member]), nowOpened)));
		}),
	];
	return sets.reduce((common, kinds) => common.intersection(kinds), everyKind);
}

export function unite(sets: readonly Kinds[]): Kinds {
	return sets.reduce((all, kinds) => all.union(kinds), new Set<Kind>());
}

function kindsOfTypes(types: readonly unknown[]): Kinds {
	return new Set(types.flatMap((type) => (type === "number" ? numbers : [type as Kind])));
}

function kindsOfValues(values: readonly unknown[]): Kinds {
	return new Set(values.map(kindOf));
}

export function kindOf(value: unknown): Kind {
	if (value === null) return "null";
	if (Array.isArray(value)) return "array";
	if (typeof value === "number") return Number.isInteger(value) ? "integer" : "fraction";
	return typeof value as Kind;
}

/** Returns the names of the types, as `type` lists them. */
export function typesOf(kinds: Kinds): string[] {
	const types = [...kinds].map((kind) => (kind === "fraction" ? "number" : kind));
	return types.filter((type) => type !== "integer" || !types.includes("number"));
}
