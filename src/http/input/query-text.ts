import { createMiddleware } from "hono/factory";
import { invalid, type ValidationIssue } from "../../core/problem.ts";
import { textFault } from "../../core/text.ts";
import { parameterName } from "./validation.ts";

/**
 * Sees to it that names and values of the query are text: Hono hands over what does not percent-decode
 * as it came.
 * @throws Problem VAL_001
 */
export const queryText = createMiddleware(async (c, next) => {
	const issues = new URL(c.req.url).search.slice(1).split("&").flatMap(parameterIssues);
	if (issues.length > 0) throw invalid(...issues);
	await next();
});

function parameterIssues(parameter: string): ValidationIssue[] {
	const text = decode(parameter);
	const message = text === undefined ? "must be percent-encoded UTF-8" : textFault(text);
	if (message === undefined) return [];
	const [name = ""] = parameter.split("=");
	return [{ parameter: parameterName(decode(name) ?? name), keyword: "unicode", message }];
}

function decode(text: string): string | undefined {
	try {
		return decodeURIComponent(text);
	} catch {
		return undefined;
	}
}
