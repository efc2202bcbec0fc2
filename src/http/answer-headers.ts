import { createMiddleware } from "hono/factory";
import { version } from "../generated/routes.ts";

/** What every answer says of itself: the document that it follows, and to keep it nowhere unless told otherwise. */
export const answerHeaders = createMiddleware(async (c, next) => {
	await next();
	c.header("API-Version", version);
	if (!c.res.headers.has("Cache-Control")) c.header("Cache-Control", "no-store");
});
