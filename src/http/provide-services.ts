import { createMiddleware } from "hono/factory";
import type { Bindings } from "../config.ts";
import type { Services } from "../services.ts";
import type { AppEnv } from "./context.ts";

/** Services live as long as the isolate: they hold what is worth keeping from one request to the next. */
export function provideServices(makeServices: (bindings: Bindings) => Services) {
	const made = new WeakMap<Bindings, Services>();
	return createMiddleware<AppEnv>(async (c, next) => {
		const services = made.get(c.env) ?? makeServices(c.env);
		made.set(c.env, services);
		c.set("services", services);
		await next();
	});
}
