// @generated from openapi/ by `npm run generate`. Do not edit.

/** Runs schemas inside of schemas. */
import { z } from "zod";

export type AnySchema = z.ZodType;

export function run(schema: AnySchema, value: unknown, context: z.core.ParseContextInternal) {
	const result = schema._zod.run({ value, issues: [] }, context);
	if (result instanceof Promise) throw new z.core.$ZodAsyncError();
	return result;
}

export const synchronous: z.core.ParseContextInternal = { async: false };

export function accepts(schema: AnySchema, value: unknown): boolean {
	return run(schema, value, synchronous).issues.length === 0;
}
