import { createMiddleware } from "hono/factory";
import { invalid, type ValidationIssue } from "../../core/problem.ts";
import { textFault } from "../../core/text.ts";
import { parameterName } from "./validation.ts";

/**
 * Requires names and values of the query to be valid text. Hono passes on values that do not percent-decode, as they
 * were sent.
 * @throws Problem VAL_001
 */
export const queryText = createMiddleware(async (c, next) => {
	if (!c.req.url.includes("?")) return next();
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
