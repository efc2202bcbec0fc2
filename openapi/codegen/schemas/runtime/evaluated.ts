/** Finds the properties and items that other keywords have evaluated. */
import type { Dictionary } from "./json.ts";
import { type AnySchema, accepts } from "./run.ts";

type Container = Dictionary | unknown[];

/** Tells for an instance whether other keywords have evaluated a key or an index. */
export type Evaluator = (instance: Container) => (key: string | number) => boolean;

export function some(evaluators: readonly Evaluator[], instance: Container) {
	const tests = evaluators.map((evaluator) => evaluator(instance));
	return (key: string | number) => tests.some((test) => test(key));
}

/** `additionalProperties`, `items` and similar keywords evaluate everything. */
export const everything: Evaluator = () => () => true;

/** `properties`. */
export function named(...names: readonly string[]): Evaluator {
	const known = new Set<string | number>(names);
	return () => (key) => known.has(key);
}

/** `patternProperties`. */
export function matching(...patterns: readonly RegExp[]): Evaluator {
	return () => (key) => patterns.some((pattern) => pattern.test(String(key)));
}

/** `prefixItems`. */
export function first(size: number): Evaluator {
	return () => (index) => Number(index) < size;
}

/** `contains`. */
export function containing(schema: AnySchema): Evaluator {
	return (instance) => (index) => accepts(schema, (instance as unknown[])[Number(index)]);
}

/** A branch of `anyOf`, `oneOf` or `if` evaluates keys only if the instance matches it. */
export function where(
	condition: AnySchema,
	then: readonly Evaluator[],
	otherwise: readonly Evaluator[] = [],
): Evaluator {
	return (instance) => some(accepts(condition, instance) ? then : otherwise, instance);
}

/** A schema of `dependentSchemas`. */
export function having(name: string, ...evaluators: readonly Evaluator[]): Evaluator {
	return (instance) => some(Object.hasOwn(instance, name) ? evaluators : [], instance);
}
