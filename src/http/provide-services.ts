import { createMiddleware } from "hono/factory";
import type { Bindings } from "../config.ts";
import type { Services } from "../services.ts";
import type { AppEnv } from "./context.ts";

export function provideServices(servicesFor: (bindings: Bindings) => Services) {
	return createMiddleware<AppEnv>(async (c, next) => {
		c.set("services", servicesFor(c.env));
		await next();
	});
}
