import { createMiddleware } from "hono/factory";
import { typeidUnboxed } from "typeid-js";
import type { AppEnv } from "./context.ts";

/** What a caller may choose as an id: safe to log, to search for and to send back. */
const WELL_FORMED = /^[A-Za-z0-9._-]{1,128}$/;

/** Names the request, so that a report, a log line and an answer find each other. */
export const requestId = createMiddleware<AppEnv>(async (c, next) => {
	const proposed = c.req.header("X-Request-Id") ?? "";
	const id = WELL_FORMED.test(proposed) ? proposed : typeidUnboxed("req");
	c.set("requestId", id);
	await next();
	c.header("X-Request-Id", id);
});
