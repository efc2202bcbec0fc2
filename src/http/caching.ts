import type { Context, MiddlewareHandler } from "hono";
import { cache } from "hono/cache";
import { createMiddleware } from "hono/factory";
import type { AppEnv } from "./context.ts";

/** `x-cache` of an operation. */
export interface CachePolicy {
	readonly visibility: "public" | "private";
	readonly maxAgeSeconds: number;
	/** `false`: callers may keep it, but we do not, since we know sooner when it is no longer so. */
	readonly stored?: false;
}

/** Each deployment keeps its own answers, so that none outlives the code that made it. */
function deployment(c: Context<AppEnv>): string {
	return c.env.CF_VERSION_METADATA.id;
}

/**
 * Says how long an answer may be kept, and keeps public ones in the data centre for that long. Errors are
 * never kept.
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
		if (c.res.ok || c.res.status === 304) c.header("Cache-Control", directives);
	});
	return visibility === "public" && stored !== false
		? [stated, cache({ cacheName: deployment, cacheControl: freshness })]
		: [stated];
}
