import type { Constraint } from "../rules.ts";
import type { Assertion } from "./assertion.ts";
import { type Schema, statements } from "./schema.ts";
import { valuesOf } from "./values.ts";

export const stringAssertions: readonly Assertion[] = [
	{
		constraint: "pattern",
		keywords: ["pattern"],
		kinds: ["string"],
		// We cannot decide whether one pattern implies another, so only an equal pattern surely holds.
		holds: (narrow, wide) =>
			stated(wide, "pattern").every(
				(pattern) => stated(narrow, "pattern").includes(pattern) || allMatch(narrow, pattern),
			),
	},
	{
		constraint: "format",
		keywords: ["format"],
		kinds: ["string", "integer", "fraction"],
		holds: (narrow, wide) =>
			valuesOf(narrow) !== undefined ||
			stated(wide, "format").every((format) =>
				stated(narrow, "format").some((given) => impliesFormat(given, format)),
			),
	},
	verbatim("content-encoding", "contentEncoding"),
	verbatim("content-media-type", "contentMediaType"),
];

function verbatim(constraint: Constraint, keyword: string): Assertion {
	return {
		constraint,
		keywords: [keyword],
		kinds: ["string"],
		holds: (narrow, wide) =>
			stated(wide, keyword).every((value) => stated(narrow, keyword).includes(value)),
	};
}

/** `password` only tells forms to hide the input (OpenAPI 3.1, 4.4). */
const hints: ReadonlySet<string> = new Set(["password"]);

const wider: ReadonlyMap<string, string> = new Map([
	["int32", "int64"],
	["float", "double"],
	["uri", "uri-reference"],
]);

function impliesFormat(given: string, demanded: string): boolean {
	return given === demanded || wider.get(given) === demanded;
}

function stated(schema: Schema, keyword: string): string[] {
	return statements(schema, keyword)
		.map(({ value }) => value as string)
		.filter((value) => keyword !== "format" || !hints.has(value));
}

function allMatch(schema: Schema, pattern: string): boolean {
	const expression = new RegExp(pattern, "u");
	const strings = valuesOf(schema)?.filter((value) => typeof value === "string");
	return strings?.every((value) => expression.test(value)) ?? false;
}
