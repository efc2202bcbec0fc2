/** `unevaluatedProperties` and `unevaluatedItems`. */
import { z } from "zod";
import { assertion } from "./checks.ts";
import { type Evaluator, some } from "./evaluated.ts";
import { failure } from "./failures.ts";
import { isObject } from "./json.ts";
import { type AnySchema, run, synchronous } from "./run.ts";

export function unevaluatedProperties(
	schema: AnySchema,
	...evaluators: readonly Evaluator[]
): z.ZodType {
	return assertion((input) => {
		if (!isObject(input)) return [];
		const evaluated = some(evaluators, input);
		return Object.keys(input)
			.filter((key) => !evaluated(key))
			.flatMap((key) =>
				schema instanceof z.ZodNever
					? [failure("unevaluatedProperties", "is not a known property", input[key], [key])]
					: z.core.util.prefixIssues(key, run(schema, input[key], synchronous).issues),
			);
	});
}

export function unevaluatedItems(
	schema: AnySchema,
	...evaluators: readonly Evaluator[]
): z.ZodType {
	return assertion((input) => {
		if (!Array.isArray(input)) return [];
		const evaluated = some(evaluators, input);
		return input.flatMap((item, index) => {
			if (evaluated(index)) return [];
			const { issues } = run(schema, item, synchronous);
			return z.core.util.prefixIssues(index, issues);
		});
	});
}
