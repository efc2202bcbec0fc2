import type { Context } from "hono";

/** The network address that a request comes from, as Cloudflare saw it. */
export function clientAddress(c: Context): string {
	return c.req.header("CF-Connecting-IP") ?? "unknown";
}
