/** Emits `enum` and `const`: the instance equals one of the listed values. */
import { admits, type TypeSet } from "./kinds.ts";
import type { Site } from "./site.ts";
import { append, call, type Emitted, emitted, list, literal, nothing, union } from "./text.ts";

export const valueKeywords: ReadonlyMap<string, (site: Site) => unknown[]> = new Map([
	["enum", enumeration],
	["const", (site: Site) => [site.get("const")]],
]);

function enumeration(site: Site): unknown[] {
	const values = site.get("enum");
	return Array.isArray(values) ? values : site.refuse("enum", "must be a list of values");
}

/** Returns the values that the schema lists; undefined if it lists none. */
export function listedValues(site: Site): unknown[] | undefined {
	const lists = [...valueKeywords]
		.filter(([keyword]) => site.has(keyword))
		.map(([, values]) => values(site));
	const [first, second] = lists;
	if (!second) return first;
	const texts = new Set(second.map(canonical));
	return first?.filter((value) => texts.has(canonical(value)));
}

function canonical(value: unknown): string {
	return JSON.stringify(value, (_, each) =>
		typeof each === "object" && each !== null && !Array.isArray(each)
			? Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1))
			: each,
	);
}

export function emitValues(values: readonly unknown[], types: TypeSet): Emitted {
	const possible = values.filter((value) => admits(types, value));
	if (possible.length === 0) return nothing;
	if (possible.some((value) => typeof value === "object" && value !== null)) {
		return emitted(call("rt.oneOfValues", [list(possible.map(literal))]), "unknown");
	}
	const scalars = [...new Set(possible)].filter((value) => value !== null);
	if (scalars.length === possible.length) return emitScalars(scalars);
	if (scalars.length === 0) return emitted("z.null()", "null");
	const base = append(emitScalars(scalars), ".nullable()");
	return emitted(base.code, `${base.output} | null`);
}

function emitScalars(values: readonly unknown[]): Emitted {
	const texts = values.map(literal);
	const type = union(texts);
	if (texts.length === 1) return emitted(`z.literal(${texts[0]})`, type);
	return emitted(`${isEnum(values) ? "z.enum" : "z.literal"}(${list(texts)})`, type);
}

/** Tells whether zod's enum is exact. It stores the values as keys of a plain object, which loses `__proto__`. */
function isEnum(values: readonly unknown[]): boolean {
	return values.every((value) => typeof value === "string" && value !== "__proto__");
}
