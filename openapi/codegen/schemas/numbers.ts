import { numberFormat } from "./formats.ts";
import type { Site } from "./site.ts";
import { chain, type Emitted, emitted } from "./text.ts";

/** Emits each keyword as a check after `z.number()`. */
export const numberKeywords: ReadonlyMap<string, (site: Site) => string> = new Map([
	["minimum", (site: Site) => `.gte(${site.number("minimum")})`],
	["exclusiveMinimum", (site: Site) => `.gt(${exclusive(site, "exclusiveMinimum")})`],
	["maximum", (site: Site) => `.lte(${site.number("maximum")})`],
	["exclusiveMaximum", (site: Site) => `.lt(${exclusive(site, "exclusiveMaximum")})`],
	["multipleOf", (site: Site) => `.check(rt.multipleOf(${divisor(site)}))`],
	["format", numberFormat],
]);

function exclusive(site: Site, keyword: string): number {
	if (typeof site.get(keyword) !== "boolean") return site.number(keyword);
	return site.refuse(keyword, "is a number since JSON Schema draft 6: write the bound itself");
}

function divisor(site: Site): number {
	const value = site.number("multipleOf");
	return value > 0 ? value : site.refuse("multipleOf", "must be greater than 0");
}

export function emitNumber(site: Site, type: "number" | "integer"): Emitted {
	const checks = [...numberKeywords].map(([keyword, emit]) =>
		site.has(keyword) ? emit(site) : "",
	);
	const base = type === "integer" ? "rt.integer()" : "z.number()";
	return chain(emitted(base, "number"), checks);
}
