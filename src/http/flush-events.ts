import { createMiddleware } from "hono/factory";
import { afterwards } from "./afterwards.ts";
import type { AppEnv } from "./context.ts";

/** Sends on what the operation has recorded, once it has answered. What cannot be sent now is swept up later. */
export const flushEvents = createMiddleware<AppEnv>(async (c, next) => {
	await next();
	if (c.res.ok) afterwards(c, "events not sent", () => c.var.services.relay.flush());
});
