/** Checks the keywords of JSON Schema for an array as a whole. */
import { canonical } from "./equality.ts";
import { failure, type RawIssue } from "./failures.ts";
import { type AnySchema, accepts } from "./run.ts";
import { count } from "./wording.ts";

/** The assertions on an array that its items do not express. */
export interface ArrayRules {
	readonly minItems?: number;
	readonly maxItems?: number;
	readonly uniqueItems?: boolean;
	readonly contains?: AnySchema;
	/** Minimum (and maximum) number of items that match `contains`. The default minimum is 1. */
	readonly minContains?: number;
	readonly maxContains?: number;
}

export function judgeArray(input: unknown[], rules: ArrayRules): RawIssue[] {
	const issues: RawIssue[] = [];
	const { minItems = 0, maxItems = Number.POSITIVE_INFINITY } = rules;
	if (input.length < minItems) {
		issues.push(failure("minItems", `must have at least ${count(minItems, "item")}`, input));
	}
	if (input.length > maxItems) {
		issues.push(failure("maxItems", `must have at most ${count(maxItems, "item")}`, input));
	}
	if (rules.uniqueItems && new Set(input.map(canonical)).size < input.length) {
		issues.push(failure("uniqueItems", "must not contain the same item twice", input));
	}
	return rules.contains ? [...issues, ...judgeContains(input, rules.contains, rules)] : issues;
}

function judgeContains(input: unknown[], schema: AnySchema, rules: ArrayRules): RawIssue[] {
	const { minContains = 1, maxContains = Number.POSITIVE_INFINITY } = rules;
	const matches = input.filter((item) => accepts(schema, item)).length;
	if (matches < minContains) {
		const keyword = rules.minContains === undefined ? "contains" : "minContains";
		const message = `must contain at least ${count(minContains, "matching item")}`;
		return [failure(keyword, message, input)];
	}
	if (matches > maxContains) {
		const message = `must contain at most ${count(maxContains, "matching item")}`;
		return [failure("maxContains", message, input)];
	}
	return [];
}
