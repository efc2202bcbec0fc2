// @generated from openapi/ by `npm run generate`. Do not edit.

/** Checks the keywords of JSON Schema for an object as a whole. */
import type { z } from "zod";
import { failure, type RawIssue } from "./failures.ts";
import type { Dictionary } from "./json.ts";
import { type AnySchema, accepts, run } from "./run.ts";
import { count } from "./wording.ts";

/** The assertions on an object that its shape does not express. */
export interface ObjectRules {
	readonly required?: readonly string[];
	readonly minProperties?: number;
	readonly maxProperties?: number;
	readonly propertyNames?: AnySchema;
	readonly patternProperties?: readonly (readonly [RegExp, AnySchema])[];
	readonly additionalProperties?: AnySchema;
	readonly dependentRequired?: Readonly<Record<string, readonly string[]>>;
	readonly dependentSchemas?: Readonly<Record<string, AnySchema>>;
}

export function judgeObject(
	input: Dictionary,
	rules: ObjectRules,
	context: z.core.ParseContextInternal,
): RawIssue[] {
	const issues: RawIssue[] = [];
	const names = Object.keys(input);
	const { minProperties = 0, maxProperties = Number.POSITIVE_INFINITY, propertyNames } = rules;

	for (const key of rules.required ?? []) {
		if (!Object.hasOwn(input, key)) {
			issues.push(failure("required", "is required", undefined, [key]));
		}
	}
	if (names.length < minProperties) {
		const message = `must have at least ${count(minProperties, "property")}`;
		issues.push(failure("minProperties", message, input));
	}
	if (names.length > maxProperties) {
		const message = `must have at most ${count(maxProperties, "property")}`;
		issues.push(failure("maxProperties", message, input));
	}
	for (const key of propertyNames ? names : []) {
		if (propertyNames && !accepts(propertyNames, key)) {
			issues.push(failure("propertyNames", "is not an allowed property name", input, [key]));
		}
	}
	for (const [key, needed] of Object.entries(rules.dependentRequired ?? {})) {
		if (!Object.hasOwn(input, key)) continue;
		for (const name of needed.filter((candidate) => !Object.hasOwn(input, candidate))) {
			const message = `is required when ${JSON.stringify(key)} is present`;
			issues.push(failure("dependentRequired", message, undefined, [name]));
		}
	}
	for (const [key, schema] of Object.entries(rules.dependentSchemas ?? {})) {
		if (Object.hasOwn(input, key)) issues.push(...run(schema, input, context).issues);
	}
	return issues;
}
