import { createMiddleware } from "hono/factory";
import { afterwards } from "./afterwards.ts";
import type { AppEnv } from "./context.ts";

/** Sends the events that the operation recorded, after its response. A job sends later the events that fail here. */
export const flushEvents = createMiddleware<AppEnv>(async (c, next) => {
	await next();
	if (c.res.ok) afterwards(c, "events not sent", () => c.var.services.relay.flush());
});
