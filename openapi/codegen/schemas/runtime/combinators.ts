/** `allOf`, `anyOf`, `oneOf` and `not`. */
import { z } from "zod";
import { assertion } from "./checks.ts";
import { failure } from "./failures.ts";
import { type AnySchema, accepts, run, synchronous } from "./run.ts";
import { severalForms } from "./wording.ts";

type Meet<Schemas extends readonly AnySchema[]> = Schemas extends readonly [
	infer First extends AnySchema,
	...infer Rest extends readonly AnySchema[],
]
	? z.input<First> & Meet<Rest>
	: unknown;

/**
 * Requires `base` and all of `others`, each validated on the input itself. Returns the output of `base`. (zod's
 * intersection would let two closed objects complete each other.)
 */
export function all<Base extends AnySchema, const Others extends readonly AnySchema[]>(
	base: Base,
	...others: Others
): z.ZodType<z.output<Base> & Meet<Others>, z.input<Base> & Meet<Others>> {
	const schema = z.unknown().check((payload) => {
		const input = payload.value;
		const result = run(base, input, synchronous);
		payload.issues.push(...result.issues);
		payload.value = result.value;
		// A value of the wrong type is reported once, not for each schema that expects the same type.
		if (result.issues.some((issue) => issue.code === "invalid_type" && !issue.path?.length)) return;
		for (const other of others) payload.issues.push(...run(other, input, synchronous).issues);
	});
	return schema as z.ZodType as z.ZodType<
		z.output<Base> & Meet<Others>,
		z.input<Base> & Meet<Others>
	>;
}

function branches(schemas: readonly AnySchema[], value: unknown) {
	const failures = schemas.map((schema) => run(schema, value, synchronous).issues);
	const errors = () =>
		failures.map((issues) => issues.map((issue) => z.core.util.finalizeIssue(issue, {}, {})));
	return { matches: failures.filter((issues) => issues.length === 0).length, errors };
}

/** Requires at least one of `schemas`. Returns the input, without filling in defaults. */
export function anyOf<const Schemas extends readonly AnySchema[]>(
	schemas: Schemas,
): z.ZodType<z.input<Schemas[number]>, z.input<Schemas[number]>> {
	return assertion((input) => {
		const { matches, errors } = branches(schemas, input);
		return matches > 0 ? [] : [{ code: "invalid_union", errors: errors(), input, continue: true }];
	});
}

/** Requires exactly one of `schemas`. Returns the input, without filling in defaults. */
export function oneOf<const Schemas extends readonly AnySchema[]>(
	schemas: Schemas,
): z.ZodType<z.input<Schemas[number]>, z.input<Schemas[number]>> {
	return assertion((input) => {
		const { matches, errors } = branches(schemas, input);
		if (matches === 1) return [];
		if (matches > 1) return [failure("oneOf", severalForms, input)];
		return [{ code: "invalid_union", errors: errors(), input, continue: true }];
	});
}

export function not(schema: AnySchema): z.ZodType {
	return assertion((input) =>
		accepts(schema, input) ? [failure("not", "is not an allowed value", input)] : [],
	);
}
