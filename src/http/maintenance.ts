import { createMiddleware } from "hono/factory";
import { Problem } from "../core/problem.ts";
import { routes } from "../generated/routes.ts";
import type { AppEnv } from "./context.ts";

/** `Retry-After` if no end of the maintenance is announced. */
const UNKNOWN_SECONDS = 300;
/** The largest `Retry-After` that the document allows. */
const LONGEST_SECONDS = 86_400;

/** Patterns of the paths whose operations are `x-always-on`. */
const ALWAYS_ON = Object.values(routes)
	.filter((route) => "x-always-on" in route)
	.map(({ path }) => new RegExp(`^${path.replaceAll(".", "\\.").replace(/\{\w+\}/g, "[^/]+")}$`));

/**
 * Rejects all requests during maintenance, except to operations that are always on.
 * @throws Problem SYS_002
 */
export const maintenance = createMiddleware<AppEnv>(async (c, next) => {
	const { MAINTENANCE_MODE, MAINTENANCE_WINDOW } = c.get("services").config;
	if (!MAINTENANCE_MODE || ALWAYS_ON.some((path) => path.test(c.req.path))) return next();
	const end = MAINTENANCE_WINDOW?.endsAt;
	const left = end === undefined ? 0 : Math.ceil((end.getTime() - Date.now()) / 1000);
	const seconds = left > 0 ? Math.min(left, LONGEST_SECONDS) : UNKNOWN_SECONDS;
	throw new Problem("SYS_002", {
		...(left > 0 ? { detail: `The API is being maintained until ${end?.toISOString()}.` } : {}),
		headers: { "Retry-After": `${seconds}` },
	});
});
