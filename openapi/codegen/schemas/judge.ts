/**
 * Validates values in the document itself (defaults) at generation time. It runs the emitted text, so that the
 * generator needs no second implementation of validation.
 */
import { z } from "zod";
import * as rt from "./runtime.ts";

/** @param emit the JavaScript text of the schema at a pointer, which calls `at(pointer)` for others */
export function judge(code: string, emit: (pointer: string) => string, value: unknown): boolean {
	const at = (pointer: string): z.ZodType => z.lazy(() => run(emit(pointer)));
	const run = (text: string): z.ZodType =>
		new Function("z", "rt", "at", `return ${text}`)(z, rt, at);
	return run(code).safeParse(value).success;
}
