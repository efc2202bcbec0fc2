import { createMiddleware } from "hono/factory";
import type { Bindings } from "../config.ts";
import type { AppEnv } from "./context.ts";
import type { HttpServices } from "./services.ts";

export function provideServices(servicesFor: (bindings: Bindings) => HttpServices) {
	return createMiddleware<AppEnv>(async (c, next) => {
		c.set("services", servicesFor(c.env));
		await next();
	});
}
