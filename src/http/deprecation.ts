import { createMiddleware } from "hono/factory";
import { routes } from "../generated/routes.ts";
import type { AppEnv } from "./context.ts";

/** `x-sunset` of an operation that is `deprecated`; days in UTC. */
export interface Sunset {
	/** Since when its use is discouraged. */
	readonly deprecated: string;
	/** From when on it may be gone. */
	readonly sunset: string;
}

/** Warns who still uses a deprecated operation (RFC 9745), until when it works (RFC 8594), and where to read on. */
export function deprecation({ deprecated, sunset }: Sunset) {
	const headers = {
		Deprecation: `@${new Date(deprecated).getTime() / 1000}`,
		Sunset: new Date(sunset).toUTCString(),
		Link: `<${routes.getReference.path}>; rel="deprecation"; type="text/html"`,
	};
	return createMiddleware<AppEnv>(async (c, next) => {
		await next();
		for (const [name, value] of Object.entries(headers)) c.header(name, value, { append: true });
	});
}
