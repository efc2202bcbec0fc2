import { createMiddleware } from "hono/factory";
import { version } from "../generated/routes.ts";

/**
 * Adds the version of the document to every response, and forbids caching unless the operation allows it.
 * Like all middleware it sets headers on the finished response itself: `c.header` would copy the response each time.
 */
export const answerHeaders = createMiddleware(async (c, next) => {
	await next();
	const { headers } = c.res;
	headers.set("API-Version", version);
	if (!headers.has("Cache-Control")) headers.set("Cache-Control", "no-store");
});
