import { createMiddleware } from "hono/factory";
import type { KnownFlag } from "../core/flags.ts";
import { Problem } from "../core/problem.ts";
import type { AppEnv } from "./context.ts";

/**
 * Lets through only a caller who has the feature: for all others what is behind its flag is not there.
 * @throws Problem AUTH_001, RES_001
 */
export function requireFlag(flag: KnownFlag) {
	return createMiddleware<AppEnv>(async (c, next) => {
		const { actor, services } = c.var;
		if (actor === undefined) throw new Problem("AUTH_001");
		await services.flags.require(actor, flag);
		await next();
	});
}
