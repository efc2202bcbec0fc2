import { createMiddleware } from "hono/factory";
import { version } from "../generated/routes.ts";

/** Adds the version of the document to every response, and forbids caching unless the operation allows it. */
export const answerHeaders = createMiddleware(async (c, next) => {
	await next();
	c.header("API-Version", version);
	if (!c.res.headers.has("Cache-Control")) c.header("Cache-Control", "no-store");
});
