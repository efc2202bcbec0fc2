import { createMiddleware } from "hono/factory";
import type { z } from "zod";
import type { Problem } from "../core/problem.ts";
import { clip } from "../core/text.ts";
import { document } from "../generated/document.ts";
import type { EvaluationErrorCode } from "../generated/schemas.ts";
import type { AppEnv } from "./context.ts";

const { maxLength: longestKey } = document.components.schemas.EvaluationProblem.properties.key;

/**
 * Adds the error members of OFREP to problem documents. A problem document may have extension members (RFC 9457, 3.2),
 * and OFREP clients read their members from any JSON, so one body serves both.
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

/** Returns the OFREP code for errors in a request. OFREP has no codes for other errors; clients use the status. */
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

/** Makes a key printable that the caller chose: control characters are removed, and a long key is truncated. */
function plainText(key: string): string {
	return clip(key.replace(/\p{Cc}/gu, ""), longestKey);
}
