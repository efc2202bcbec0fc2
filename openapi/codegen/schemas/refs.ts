import type { Site } from "./site.ts";
import type { Emitted } from "./text.ts";

export function emitReference(site: Site): Emitted {
	const reference = site.get("$ref");
	if (typeof reference !== "string") return site.refuse("$ref", "must be a string");
	if (!reference.startsWith("#/")) {
		const reason = "only references into the document are known: bundle it first";
		return site.refuse("$ref", `${JSON.stringify(reference)}: ${reason}`);
	}
	const target = site.compiler.resolve(reference);
	if (!target) return site.refuse("$ref", `${JSON.stringify(reference)} leads to no schema`);
	return site.compiler.reference(target.pointer);
}
