/** `const` and `enum`. */
import type { z } from "zod";
import { assertion } from "./checks.ts";
import { equal } from "./equality.ts";
import { failure } from "./failures.ts";

/** Requires one of the `allowed` values, at least one of which is an object or an array. */
export function oneOfValues(allowed: readonly unknown[]): z.ZodType {
	const keyword = allowed.length === 1 ? "const" : "enum";
	return assertion((value) =>
		allowed.some((candidate) => equal(candidate, value))
			? []
			: [failure(keyword, "must equal one of the allowed values", value)],
	);
}
