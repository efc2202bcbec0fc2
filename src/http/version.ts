import { createMiddleware } from "hono/factory";
import { version } from "../generated/routes.ts";

/** Every answer says which document it follows. */
export const apiVersion = createMiddleware(async (c, next) => {
	await next();
	c.header("API-Version", version);
});
