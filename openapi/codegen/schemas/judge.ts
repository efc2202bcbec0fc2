/**
 * Validation at generation time, for values that stand in the document itself (defaults): the
 * emitted text is run where it was made, so that the generator has one idea of validity.
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
