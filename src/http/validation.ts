import type { Context } from "hono";
import type { z } from "zod";
import { invalid, type ValidationIssue } from "../errors.ts";
import type { Route } from "../generated/handlers.ts";
import { limits } from "../generated/limits.ts";
import { issues } from "../generated/runtime.ts";
import type { AppEnv } from "./context.ts";
import { pointerTo } from "./json-pointer.ts";

const { maxLength: longestName } = limits.schemas.ParameterIssue.parameter;

/**
 * What happens when a part of a request fails its schema. The parts are checked one after the other, so
 * the others are checked here too: a caller learns everything that is wrong at once.
 */
export function onInvalid(route: Route) {
	return async (result: { success: boolean }, c: Context<AppEnv>): Promise<void> => {
		if (!result.success) throw invalid(...(await findIssues(route.request, c)));
	};
}

interface RequestSchemas {
	readonly params?: z.ZodType;
	readonly query?: z.ZodType;
	readonly body?: { readonly content: Record<string, { readonly schema: z.ZodType }> };
}

async function findIssues(request: RequestSchemas, c: Context<AppEnv>): Promise<ValidationIssue[]> {
	const body = request.body?.content["application/json"];
	return [
		...parameterIssues(request.params, c.req.param()),
		...parameterIssues(request.query, textOrTexts(c.req.queries())),
		...(body === undefined ? [] : bodyIssues(body.schema, await c.req.json())),
	];
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
	return findings(schema, value).map(({ path, keyword, message }) => ({
		parameter: printable(String(path[0] ?? "")).slice(0, longestName),
		keyword,
		message: keyword === "additionalProperties" ? "is not a known parameter" : message,
	}));
}

/** The caller chose the name: what is no text for people is left out of it. */
function printable(name: string): string {
	return name.replace(/\p{Cc}/gu, "");
}

function bodyIssues(schema: z.ZodType, value: unknown): ValidationIssue[] {
	return findings(schema, value).map(({ path, keyword, message }) => ({
		pointer: pointerTo(path),
		keyword,
		message,
	}));
}

function findings(schema: z.ZodType | undefined, value: unknown) {
	const result = schema?.safeParse(value);
	return result?.error === undefined ? [] : issues(result.error);
}
