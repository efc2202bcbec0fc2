import { createMiddleware } from "hono/factory";
import { routes } from "../generated/routes.ts";
import type { AppEnv } from "./context.ts";

/** `x-sunset` of a deprecated operation. Dates are in UTC. */
export interface Sunset {
	/** The date since which its use is discouraged. */
	readonly deprecated: string;
	/** The date from which it may be removed. */
	readonly sunset: string;
}

/** Adds headers that warn of deprecation (RFC 9745), give the date of removal (RFC 8594) and link to the reference. */
export function deprecation({ deprecated, sunset }: Sunset) {
	const headers = {
		Deprecation: `@${new Date(deprecated).getTime() / 1000}`,
		Sunset: new Date(sunset).toUTCString(),
		Link: `<${routes.getReference.path}>; rel="deprecation"; type="text/html"`,
	};
	return createMiddleware<AppEnv>(async (c, next) => {
		await next();
		for (const [name, value] of Object.entries(headers)) c.res.headers.append(name, value);
	});
}
