import { stringFormat } from "./formats.ts";
import type { Site } from "./site.ts";
import { chain, type Emitted, emitted } from "./text.ts";

/** Emits each keyword as a check after `z.string()`. */
export const stringKeywords: ReadonlyMap<string, (site: Site) => string> = new Map([
	["minLength", (site: Site) => atLeast(site.count("minLength"))],
	["maxLength", (site: Site) => `.check(rt.maxLength(${site.count("maxLength")}))`],
	[
		"pattern",
		(site: Site) => `.regex(${[site.regex("pattern"), ...patternMessage(site)].join(", ")})`,
	],
	["format", stringFormat],
]);

function atLeast(minimum: number): string {
	return minimum > 0 ? `.check(rt.minLength(${minimum}))` : "";
}

/** Reads `x-pattern-message`, which explains the pattern to people. */
function patternMessage(site: Site): string[] {
	const message = site.get("x-pattern-message");
	if (message === undefined) return [];
	if (typeof message !== "string") site.refuse("x-pattern-message", "must be a text");
	return [JSON.stringify(message)];
}

export function emitString(site: Site): Emitted {
	const checks = [...stringKeywords].map(([keyword, emit]) =>
		site.has(keyword) ? emit(site) : "",
	);
	return chain(emitted("z.string()", "string"), checks);
}
