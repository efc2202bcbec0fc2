import { createMiddleware } from "hono/factory";
import { rootCause } from "../errors.ts";
import type { AppEnv } from "./context.ts";

/** Sends on what the operation has recorded, once it has answered. What cannot be sent now is swept up later. */
export const flushEvents = createMiddleware<AppEnv>(async (c, next) => {
	await next();
	if (c.res.ok) c.executionCtx.waitUntil(c.var.services.relay.flush().catch(report));
});

function report(error: unknown): void {
	const cause = String(rootCause(error));
	console.error(JSON.stringify({ level: "error", message: "events not sent", cause }));
}
