import { createMiddleware } from "hono/factory";
import { typeidUnboxed } from "typeid-js";
import { document } from "../generated/document.ts";
import type { OuterEnv } from "./context.ts";

const { pattern, maxLength } = document.components.headers["X-Request-Id"].schema;

/** Matches ids of callers that are safe to log, to search for and to send back. */
const WELL_FORMED = new RegExp(pattern, "u");

/** Gives the request an id that connects its response, its log lines and error reports. */
export const requestId = createMiddleware<OuterEnv>(async (c, next) => {
	const proposed = c.req.header("X-Request-Id") ?? "";
	const id =
		WELL_FORMED.test(proposed) && proposed.length <= maxLength ? proposed : typeidUnboxed("req");
	c.set("requestId", id);
	await next();
	c.res.headers.set("X-Request-Id", id);
});
