import { createMiddleware } from "hono/factory";
import type { KnownFlag } from "../core/flags.ts";
import { Problem } from "../core/problem.ts";
import type { AppEnv } from "./context.ts";

/**
 * Requires a caller for whom the feature is switched on. For others the operation does not exist.
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
