import type { TypeSet } from "./kinds.ts";
import type { Site } from "./site.ts";
import { anything, block, type Emitted, emitted } from "./text.ts";

/** `then` and `else` have an effect only beside `if`. */
export const conditionalKeywords = ["if", "then", "else"] as const;

export function emitConditional(site: Site, types: TypeSet): Emitted {
	const branches = conditionalKeywords
		.filter((keyword) => site.has(keyword))
		.map((keyword) => `${keyword}: ${site.emit(site.schemaAt(keyword), [keyword], types).code}`);
	if (!site.has("if") || branches.length === 1) return anything;
	return emitted(block("rt.conditional({", branches, "})"), "unknown");
}
