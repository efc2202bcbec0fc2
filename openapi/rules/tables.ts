import type { JsonObject } from "../codegen/document.ts";
import { type Finding, isObject, type Path, writtenRule } from "./rule.ts";

export const tableRules = {
	"tw-tables": writtenRule(
		"A description names an extension of the document, and the columns of its table.",
		"$",
		(document) => unfilled(document, []),
	),
};

/** The generator has replaced the places that it understands. */
function* unfilled(value: unknown, at: Path): Generator<Finding> {
	if (Array.isArray(value)) {
		for (const [index, item] of value.entries()) yield* unfilled(item, [...at, index]);
	}
	if (!isObject(value)) return;
	const { description } = value as JsonObject;
	const place = typeof description === "string" ? /\{x-[^}]*\}/.exec(description) : null;
	if (place !== null) yield { message: `${place[0]} is not a table`, at: [...at, "description"] };
	for (const [name, member] of Object.entries(value)) yield* unfilled(member, [...at, name]);
}
