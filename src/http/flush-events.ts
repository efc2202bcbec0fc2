import { createMiddleware } from "hono/factory";
import { rootCause } from "../errors.ts";
import type { AppEnv } from "./context.ts";

/** Sends on what the operation has recorded, once it has answered. What cannot be sent now is swept up later. */
export const flushEvents = createMiddleware<AppEnv>(async (c, next) => {
	await next();
	if (!c.res.ok) return;
	const { relay, log } = c.var.services;
	const complain = (error: unknown) =>
		log.write("error", "events not sent", { cause: String(rootCause(error)) });
	c.executionCtx.waitUntil(relay.flush().catch(complain));
});
