import type { JsonObject, OpenApiDocument } from "./document.ts";

/** `{x-scopes: Kind, Scope}` in a description: the name of an extension and the heads of its columns. */
const PLACE = /\{(x-[\w-]+): ([^{}]+)\}/g;

/**
 * Writes tables of extensions into descriptions, so that their authors need not repeat the data. The first column has
 * the names of the extension's members, the others have their values. An extension of the root takes precedence over
 * one of a component schema. A placeholder that names no extension does not change.
 */
export function fillTables(document: OpenApiDocument): void {
	const holders = [document, ...Object.values(document.components?.schemas ?? {})] as JsonObject[];
	const fill = (text: string) =>
		text.replace(PLACE, (place: string, name: string, heads: string) => {
			const holder = holders.find((each) => Object.hasOwn(each, name));
			return holder === undefined ? place : table(heads.split(", "), holder[name] as JsonObject);
		});
	const visit = (value: unknown) => {
		if (typeof value !== "object" || value === null) return;
		const { description } = value as JsonObject;
		if (typeof description === "string") Object.assign(value, { description: fill(description) });
		Object.values(value).forEach(visit);
	};
	visit(document);
}

function table(heads: readonly string[], extension: JsonObject): string {
	const rows = Object.entries(extension).map(([name, value]) => {
		const cells = typeof value === "object" && value !== null ? Object.values(value) : [value];
		return [name, ...cells].map(cell);
	});
	return [heads, heads.map(() => "---"), ...rows]
		.map((cells) => `| ${cells.join(" | ")} |`)
		.join("\n");
}

/** Formats one word as code, and several words as text. */
function cell(value: unknown): string {
	if (Array.isArray(value)) return value.map(cell).join(" and ");
	if (typeof value === "number") return value.toLocaleString("en");
	const text = String(value);
	return text.includes(" ") ? text : `\`${text}\``;
}
