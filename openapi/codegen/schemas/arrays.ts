import { everyType } from "./kinds.ts";
import type { Site } from "./site.ts";
import {
	anything,
	block,
	call,
	type Emitted,
	emitted,
	list,
	nothing,
	parenthesize,
} from "./text.ts";
import { closing } from "./unevaluated.ts";

/** Emits each keyword as an entry of the rules of `rt.array`; "" for a keyword that needs none. */
export const arrayKeywords: ReadonlyMap<string, (site: Site) => string> = new Map([
	["minItems", (site: Site) => `minItems: ${site.count("minItems")}`],
	["maxItems", (site: Site) => `maxItems: ${site.count("maxItems")}`],
	["uniqueItems", (site: Site) => (unique(site) ? "uniqueItems: true" : "")],
	["contains", (site: Site) => `contains: ${contained(site).code}`],
	["minContains", (site: Site) => besideContains(site, "minContains")],
	["maxContains", (site: Site) => besideContains(site, "maxContains")],
	["prefixItems", (site: Site) => inItems(site.schemas("prefixItems"))],
	["items", (site: Site) => inItems(itemSchema(site))],
]);

/** Needs no rule, because the items of the array express it. Reading its argument has checked it. */
function inItems(_argument: unknown): string {
	return "";
}

function unique(site: Site): boolean {
	const value = site.get("uniqueItems");
	return typeof value === "boolean" ? value : site.refuse("uniqueItems", "must be true or false");
}

function contained(site: Site): Emitted {
	return site.emit(site.schemaAt("contains"), ["contains"], everyType);
}

/** Ignores the bounds of `contains` without it (draft 2020-12 validation, sections 6.4.4 and 6.4.5). */
function besideContains(site: Site, keyword: string): string {
	const bound = site.count(keyword);
	return site.has("contains") ? `${keyword}: ${bound}` : "";
}

function itemSchema(site: Site) {
	if (!Array.isArray(site.get("items"))) return site.schemaAt("items");
	return site.refuse("items", "is one schema in draft 2020-12: positions belong in prefixItems");
}

function rest(site: Site): Emitted {
	const keyword = site.has("items") ? "items" : closing(site, "unevaluatedItems");
	if (!keyword) return anything;
	const schema = keyword === "items" ? itemSchema(site) : site.schemaAt(keyword);
	return site.emit(schema, [keyword], everyType);
}

function rules(site: Site): string[] {
	return [...arrayKeywords]
		.map(([keyword, emit]) => (site.has(keyword) ? emit(site) : ""))
		.filter((rule) => rule !== "");
}

export function emitArray(site: Site): Emitted {
	const all = rules(site);
	const item = rest(site);
	if (site.has("prefixItems")) return emitTuple(site, item, all);
	const type = (of: string) => `${parenthesize(of)}[]`;
	return emitted(arrayCode(item, all), type(item.output), type(item.input));
}

/** Uses zod's array if only the size is limited. */
function arrayCode(item: Emitted, all: readonly string[]): string {
	const plain = all.every((rule) => /^m..Items:/.test(rule)) && item !== nothing;
	if (!plain) return withRules("rt.array", [item.code], all);
	const bounds = all.map((rule) => rule.replace(/^(m..)Items: (\d+)$/, ".$1($2)"));
	return call("z.array", [item.code]) + bounds.join("");
}

function emitTuple(site: Site, item: Emitted, all: readonly string[]): Emitted {
	const prefix = site
		.schemas("prefixItems")
		.map((schema, index) => site.emit(schema, ["prefixItems", index], everyType));
	const filled = site.has("minItems") && site.count("minItems") >= prefix.length;
	const type = (of: "input" | "output") => {
		const places = prefix.map((each) => (filled ? each[of] : `${parenthesize(each[of])}?`));
		return `[${[...places, `...${parenthesize(item[of])}[]`].join(", ")}]`;
	};
	const args = [list(prefix.map(({ code }) => code)), item.code];
	const name = filled ? "rt.filledTuple" : "rt.tuple";
	return emitted(withRules(name, args, all), type("output"), type("input"));
}

export function withRules(name: string, args: string[], all: readonly string[]): string {
	if (all.length === 0) return call(name, args);
	const line = `{ ${all.join(", ")} }`;
	const fits = line.length <= 80 && !line.includes("\n");
	return call(name, [...args, fits ? line : block("{", all, "}")]);
}
