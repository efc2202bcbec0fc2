// @generated from openapi/ by `npm run generate`. Do not edit.

/** Records failures as issues of zod. `issues.ts` reads them. */
import type { z } from "zod";

export type RawIssue = z.core.$ZodRawIssue;

export function failure(
	keyword: string,
	message: string,
	input: unknown,
	path: string[] = [],
): RawIssue {
	return { code: "custom", params: { keyword }, message, input, path, continue: true };
}

export function wrongType(expected: string, input: unknown): RawIssue {
	return { code: "invalid_type", expected, input, path: [] } as RawIssue;
}
