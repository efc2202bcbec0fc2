import { createMiddleware } from "hono/factory";
import type { KnownFlag } from "../features/flags/service.ts";
import type { AppEnv } from "./context.ts";

/**
 * Lets through only a caller who has the feature: for all others what is behind its flag is not there.
 * @throws Problem RES_001
 */
export function requireFlag(flag: KnownFlag) {
	return createMiddleware<AppEnv>(async (c, next) => {
		await c.var.services.flags.require(c.var.actor, flag);
		await next();
	});
}
