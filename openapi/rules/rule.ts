import type { IFunctionResult, RuleDefinition } from "@stoplight/spectral-core";
import type { JsonObject } from "../codegen/document.ts";

export type Path = readonly (string | number)[];

/** A violation: its message, and its path below the checked value. */
export interface Finding {
	readonly message: string;
	readonly at?: Path;
}

/** Checks one value of the document, at `path`. `document` is the whole document as written. */
export type Check = (value: JsonObject, document: JsonObject, path: Path) => Iterable<Finding>;

export const OPERATIONS = "$.paths[*][get,put,post,patch,delete]";

/** Defines a rule on the document with every reference followed. */
export function rule(description: string, given: string | string[], check: Check): RuleDefinition {
	return definition(description, given, check, true);
}

/** Defines a rule on the document as written, with its references. */
export function writtenRule(
	description: string,
	given: string | string[],
	check: Check,
): RuleDefinition {
	return definition(description, given, check, false);
}

function definition(
	description: string,
	given: string | string[],
	check: Check,
	resolved: boolean,
): RuleDefinition {
	return {
		description,
		message: "{{error}}",
		severity: "error",
		given: typeof given === "string" ? [given] : given,
		resolved,
		// biome-ignore lint/suspicious/noThenProperty: Spectral's name for what a rule does.
		then: {
			function: (value, _options, context): IFunctionResult[] => {
				if (!isObject(value)) return [];
				const document = context.document.data as JsonObject;
				return [...check(value, document, context.path)].map(({ message, at = [] }) => ({
					message,
					path: [...context.path, ...at],
				}));
			},
		},
	};
}

export function isObject(value: unknown): value is JsonObject {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Returns the members of an object in the document; none if it is no object. */
export function entries(value: unknown): [string, JsonObject][] {
	return isObject(value)
		? Object.entries(value).filter((entry): entry is [string, JsonObject] => isObject(entry[1]))
		: [];
}
