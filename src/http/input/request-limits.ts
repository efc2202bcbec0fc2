import { createMiddleware } from "hono/factory";
import { Problem } from "../../core/problem.ts";
import { document } from "../../generated/document.ts";

/**
 * Rejects a URL or header fields that are longer than any operation needs. This applies to unknown paths too.
 * @throws Problem VAL_006, VAL_007
 */
export const requestLimits = createMiddleware(async (c, next) => {
	if (c.req.url.length > document["x-url-characters"]) throw new Problem("VAL_006");
	const fields = [...c.req.raw.headers].map(([name, value]) => name.length + value.length);
	const all = fields.reduce((sum, bytes) => sum + bytes, 0);
	if (
		all > document["x-header-bytes"] ||
		fields.some((bytes) => bytes > document["x-header-field-bytes"])
	) {
		throw new Problem("VAL_007");
	}
	await next();
});
