import type { Context } from "hono";
import type { z } from "zod";
import { bodyIssues } from "../../core/body-issues.ts";
import { invalid, type ValidationIssue } from "../../core/problem.ts";
import { clip } from "../../core/text.ts";
import { document } from "../../generated/document.ts";
import type { Route } from "../../generated/handlers.ts";
import { issues } from "../../generated/runtime.ts";
import type { AppEnv } from "../context.ts";

const { maxLength: longestName } = document.components.schemas.ParameterIssue.properties.parameter;

interface Result {
	readonly success: boolean;
	readonly target: string;
	readonly error?: z.ZodError;
}

/**
 * Creates the hook for requests that violate a schema. The body is validated first, then the parameters by place. The
 * first part that fails calls the hook and ends the request. The hook checks all parameters again, so that the response
 * lists all violations at once.
 */
export function onInvalid({ request }: Route) {
	const { params, query, headers }: ParameterSchemas = request;
	return ({ success, target, error }: Result, c: Context<AppEnv>): void => {
		if (success) return;
		throw invalid(
			...parameterIssues(params, c.req.param()),
			...parameterIssues(query, textOrTexts(c.req.queries())),
			...parameterIssues(headers, c.req.header()),
			...(target === "json" && error !== undefined ? bodyIssues(error) : []),
		);
	};
}

interface ParameterSchemas {
	readonly params?: z.ZodType;
	readonly query?: z.ZodType;
	readonly headers?: z.ZodType;
}

/** Unwraps parameters that occur once, as Hono's validator does; a repeated parameter stays an array. */
function textOrTexts(
	queries: Record<string, string[]>,
): Record<string, string | string[] | undefined> {
	return Object.fromEntries(
		Object.entries(queries).map(([name, texts]) => [name, texts.length === 1 ? texts[0] : texts]),
	);
}

function parameterIssues(schema: z.ZodType | undefined, value: unknown): ValidationIssue[] {
	const error = schema?.safeParse(value).error;
	return (error === undefined ? [] : issues(error)).map(({ path, keyword, message }) => ({
		parameter: parameterName(String(path[0] ?? "")),
		keyword,
		message: keyword === "additionalProperties" ? "is not a known parameter" : message,
	}));
}

/** Makes a name printable that the caller chose: control characters are removed, and a long name is truncated. */
export function parameterName(name: string): string {
	return clip(name.replace(/\p{Cc}/gu, ""), longestName);
}
