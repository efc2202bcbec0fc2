import { createMiddleware } from "hono/factory";
import { version } from "../generated/routes.ts";

/** What every answer says of itself: the document that it follows, and that it is for this caller only. */
export const answerHeaders = createMiddleware(async (c, next) => {
	await next();
	c.header("API-Version", version);
	c.header("Cache-Control", "no-store");
});
