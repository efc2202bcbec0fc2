import { stringFormat } from "./formats.ts";
import type { Site } from "./site.ts";
import { chain, type Emitted, emitted } from "./text.ts";

/** Each keyword becomes a check at the end of `z.string()`. */
export const stringKeywords: ReadonlyMap<string, (site: Site) => string> = new Map([
	["minLength", (site: Site) => atLeast(site.count("minLength"))],
	["maxLength", (site: Site) => `.check(rt.maxLength(${site.count("maxLength")}))`],
	["pattern", (site: Site) => `.regex(${site.regex("pattern")})`],
	["format", stringFormat],
]);

function atLeast(minimum: number): string {
	return minimum > 0 ? `.check(rt.minLength(${minimum}))` : "";
}

export function emitString(site: Site): Emitted {
	const checks = [...stringKeywords].map(([keyword, emit]) =>
		site.has(keyword) ? emit(site) : "",
	);
	return chain(emitted("z.string()", "string"), checks);
}
