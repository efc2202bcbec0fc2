/** The types of JSON Schema as sets that can be narrowed. */

export type Kind = "null" | "boolean" | "number" | "string" | "array" | "object";
export type TypeName = Kind | "integer";
export type TypeSet = ReadonlySet<TypeName>;

const kinds: readonly Kind[] = ["null", "boolean", "number", "string", "array", "object"];

/** All types. (`number` includes `integer`.) */
export const everyType: TypeSet = new Set(kinds);

export function isTypeName(name: unknown): name is TypeName {
	return name === "integer" || kinds.some((kind) => kind === name);
}

export function typeSet(...names: TypeName[]): TypeSet {
	return new Set(names.includes("number") ? names.filter((name) => name !== "integer") : names);
}

/** Returns the types that both sets allow. */
export function narrow(a: TypeSet, b: TypeSet): TypeSet {
	const has = (set: TypeSet, name: TypeName) =>
		set.has(name) || (name === "integer" && set.has("number"));
	const shared = [...kinds, "integer" as const].filter((name) => has(a, name) && has(b, name));
	return typeSet(...shared);
}

export function typeOfValue(value: unknown): TypeName {
	if (value === null) return "null";
	if (Array.isArray(value)) return "array";
	return Number.isInteger(value) ? "integer" : (typeof value as TypeName);
}

export function admits(types: TypeSet, value: unknown): boolean {
	const type = typeOfValue(value);
	return types.has(type) || (type === "integer" && types.has("number"));
}
