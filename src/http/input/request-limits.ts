import { createMiddleware } from "hono/factory";
import { Problem } from "../../core/problem.ts";
import { document } from "../../generated/document.ts";

/**
 * Rejects a URL or header fields that are longer than any operation needs. This applies to unknown paths too.
 * @throws Problem VAL_006, VAL_007
 */
export const requestLimits = createMiddleware(async (c, next) => {
	if (c.req.url.length > document["x-url-characters"]) throw new Problem("VAL_006");
	let all = 0;
	let largest = 0;
	c.req.raw.headers.forEach((value, name) => {
		const bytes = name.length + value.length;
		all += bytes;
		largest = Math.max(largest, bytes);
	});
	if (all > document["x-header-bytes"] || largest > document["x-header-field-bytes"]) {
		throw new Problem("VAL_007");
	}
	await next();
});
