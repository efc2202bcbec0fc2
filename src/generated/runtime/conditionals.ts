// @generated from openapi/ by `npm run generate`. Do not edit.

/** Schemas that apply only to some values: `if`, and keywords without `type`. */
import type { z } from "zod";
import { assertion } from "./checks.ts";
import { type AnySchema, accepts, run, synchronous } from "./run.ts";

export interface Conditional {
	readonly if: AnySchema;
	readonly then?: AnySchema;
	readonly else?: AnySchema;
}

export function conditional(schemas: Conditional): z.ZodType {
	return assertion((input) => {
		const branch = accepts(schemas.if, input) ? schemas.then : schemas.else;
		return branch ? run(branch, input, synchronous).issues : [];
	});
}

type JsonType = "null" | "boolean" | "number" | "string" | "array" | "object";

function typeOf(value: unknown): JsonType {
	if (value === null) return "null";
	return Array.isArray(value) ? "array" : (typeof value as JsonType);
}

/** Applies keywords without `type` to values of their own type. Every other value is valid. */
export function whenType(schemas: { readonly [T in JsonType]?: AnySchema }): z.ZodType {
	return assertion((input) => {
		const type = typeOf(input);
		const schema = Object.hasOwn(schemas, type) ? schemas[type] : undefined;
		return schema ? run(schema, input, synchronous).issues : [];
	});
}
