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
 * What happens when a part of a request fails its schema. The body is checked first, then the parameters,
 * place after place, and the first that fails ends here: so the parameters are all checked once more, and a
 * caller learns everything that is wrong at once.
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

/** A repeated parameter is an array of texts, a single one a text: as Hono's validator hands them over. */
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

/** The caller chose the name: what is no text for people is left out of it. */
export function parameterName(name: string): string {
	return clip(name.replace(/\p{Cc}/gu, ""), longestName);
}
