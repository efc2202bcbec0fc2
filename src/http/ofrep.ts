import { createMiddleware } from "hono/factory";
import type { z } from "zod";
import type { Problem } from "../core/problem.ts";
import { clip } from "../core/text.ts";
import { document } from "../generated/document.ts";
import type { EvaluationErrorCode } from "../generated/schemas.ts";
import type { AppEnv } from "./context.ts";

const { maxLength: longestKey } = document.components.schemas.EvaluationProblem.properties.key;

/**
 * Says what is wrong with an evaluation in the words of OFREP too. A problem document may have members of
 * its own (RFC 9457, 3.2), and OFREP looks for its members in any JSON: one body is both.
 */
export const ofrepErrors = createMiddleware<AppEnv>(async (c, next) => {
	const key = c.req.param("key");
	c.set("problemMembers", (problem) => {
		const errorCode = errorCodeOf(problem);
		if (errorCode === undefined) return {};
		return { ...(key && { key: plainText(key) }), errorCode, errorDetails: problem.detail };
	});
	await next();
});

/** OFREP has codes for what is wrong with a request; all else its clients tell by the status. */
function errorCodeOf({
	code,
	errors = [],
}: Problem): z.infer<typeof EvaluationErrorCode> | undefined {
	if (code === "RES_001") return "FLAG_NOT_FOUND";
	if (code !== "VAL_001") return undefined;
	const pointers = errors.flatMap((error) => ("pointer" in error ? [error.pointer] : []));
	if (pointers.length === 0) return "GENERAL";
	return pointers.every((pointer) => /^\/context(?:\/|$)/.test(pointer))
		? "INVALID_CONTEXT"
		: "PARSE_ERROR";
}

/** The caller chose the key: what is no text for people is left out of it. */
function plainText(key: string): string {
	return clip(key.replace(/\p{Cc}/gu, ""), longestKey);
}
