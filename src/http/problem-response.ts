import { HTTPException } from "hono/http-exception";
import { Problem } from "../core/problem.ts";
import { isUnavailable } from "../db/failures.ts";
import { document } from "../generated/document.ts";
import { catalogue, type ProblemCode } from "../generated/errors.ts";
import { routes } from "../generated/routes.ts";
import { challenge } from "./challenge.ts";
import type { OuterContext } from "./context.ts";
import { problemTitle } from "./problem-title.ts";

const { errors: errorLimits, instance: instanceLimits } =
	document.components.schemas.Problem.properties;

/** Codes for errors that Hono throws: a path that does not percent-decode, and an unsupported media type. */
const HONO_ERRORS = new Map<number, ProblemCode>([
	[404, "RES_001"],
	[415, "VAL_003"],
]);

/** Turns any error into a problem document (RFC 9457). `observe` logs errors that are not a `Problem`. */
export async function problemResponse(error: unknown, c: OuterContext): Promise<Response> {
	const problem = asProblem(c.var.bodyProblem ?? error);
	const { status } = catalogue[problem.code];
	c.var.observation.code = problem.code;
	const { title, language } = await problemTitle(problem.code, c);
	const body = {
		type: new URL(routes.getErrorPage.path.replace("{code}", problem.code), c.req.url).href,
		title,
		status,
		detail: problem.detail,
		instance: instanceOf(c.req.url),
		code: problem.code,
		requestId: c.var.requestId,
		...(problem.errors === undefined
			? {}
			: { errors: problem.errors.slice(0, errorLimits.maxItems) }),
		...c.var.problemMembers?.(problem),
	};
	return c.body(JSON.stringify(body), status, {
		...(status === 401 ? challenge() : {}),
		...problem.headers,
		"Content-Type": "application/problem+json",
		"Content-Language": language,
	});
}

function asProblem(error: unknown): Problem {
	if (error instanceof Problem) return error;
	if (isUnavailable(error)) return new Problem("DB_001", { headers: { "Retry-After": "5" } });
	if (error instanceof HTTPException)
		return new Problem(HONO_ERRORS.get(error.status) ?? "SYS_001");
	return new Problem("SYS_001");
}

/** Returns the path of the request. Characters that browsers send but RFC 3986 does not allow are percent-encoded. */
function instanceOf(url: string): string {
	const path = new URL(url).pathname.replace(/[[\]|^\\`{}"<>]/g, encodeURIComponent);
	return path.slice(0, instanceLimits.maxLength).replace(/%(?![0-9A-Fa-f]{2})/g, "%25");
}
