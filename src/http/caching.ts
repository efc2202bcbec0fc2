import type { Context, MiddlewareHandler } from "hono";
import { cache } from "hono/cache";
import { createMiddleware } from "hono/factory";
import type { AppEnv } from "./context.ts";

/** `x-cache` of an operation. */
export interface CachePolicy {
	readonly visibility: "public" | "private";
	readonly maxAgeSeconds: number;
	/** `false`: callers may cache the response, but the API does not, because it knows sooner when it is outdated. */
	readonly stored?: false;
}

/** Names the cache of this deployment. Each deployment has its own, so that no cached response outlives its code. */
function deployment(c: Context<AppEnv>): string {
	return c.env.CF_VERSION_METADATA.id;
}

/**
 * Sets `Cache-Control`, and caches public responses in the data centre for the stated time. Errors are never cached.
 */
export function caching({
	visibility,
	maxAgeSeconds,
	stored,
}: CachePolicy): MiddlewareHandler<AppEnv>[] {
	const freshness = maxAgeSeconds === 0 ? "no-cache" : `max-age=${maxAgeSeconds}`;
	const directives = `${visibility}, ${freshness}`;
	const stated = createMiddleware<AppEnv>(async (c, next) => {
		await next();
		if (c.res.ok || c.res.status === 304) c.res.headers.set("Cache-Control", directives);
	});
	return visibility === "public" && stored !== false
		? [stated, cache({ cacheName: deployment, cacheControl: freshness })]
		: [stated];
}
