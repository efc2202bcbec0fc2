import type { MiddlewareHandler } from "hono";
import { cors } from "hono/cors";
import { createMiddleware } from "hono/factory";
import type { AppEnv } from "./context.ts";

const ALLOWED = [
	"Authorization",
	"Content-Type",
	"Idempotency-Key",
	"If-Match",
	"If-None-Match",
	"Traceparent",
	"X-Request-Id",
];

const EXPOSED = [
	"API-Version",
	"Deprecation",
	"ETag",
	"Idempotency-Replayed",
	"Link",
	"Location",
	"RateLimit",
	"RateLimit-Policy",
	"Retry-After",
	"Sunset",
	"Server-Timing",
	"WWW-Authenticate",
	"X-Request-Id",
];

/** Handles CORS. Browser apps send tokens and no cookies, so credentials are not allowed across origins. */
export const allowOrigins = createMiddleware<AppEnv>(async (c, next) => {
	// OPTIONS without this header is no preflight; it asks for the methods of a path.
	if (c.req.method === "OPTIONS" && !c.req.header("Access-Control-Request-Method")) return next();
	const { CORS_ORIGINS } = c.get("services").config;
	const handleCors = handlers.get(CORS_ORIGINS) ?? corsFor(CORS_ORIGINS);
	handlers.set(CORS_ORIGINS, handleCors);
	if (c.req.method === "OPTIONS") return handleCors(c, next);
	await next();
	// Hono copies a response if headers were set before it was made. So the headers are added now.
	await handleCors(c, async () => {});
});

/** By the setting that they are made for. */
const handlers = new WeakMap<readonly string[], MiddlewareHandler>();

function corsFor(origins: string[]): MiddlewareHandler {
	return cors({
		origin: origins.includes("*") ? "*" : origins,
		allowMethods: ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"],
		allowHeaders: ALLOWED,
		exposeHeaders: EXPOSED,
		maxAge: 86_400,
	});
}
