import { createMiddleware } from "hono/factory";
import { parseAccept } from "hono/utils/accept";
import { Problem } from "../core/problem.ts";
import type { AppEnv } from "./context.ts";

/**
 * Rejects a request that accepts none of the operation's media types (RFC 9110, 12.5.1).
 * @throws Problem VAL_004
 */
export function negotiate(mediaTypes: readonly string[]) {
	return createMiddleware<AppEnv>(async (c, next) => {
		const header = c.req.header("Accept");
		if (header !== undefined && !mediaTypes.some((type) => accepts(header, type))) {
			throw new Problem("VAL_004", {
				detail: `This operation answers with ${mediaTypes.join(" or ")}.`,
			});
		}
		await next();
	});
}

/** Returns the media type that the caller prefers; of equally preferred ones, the first. */
export function preferredMediaType<Type extends string>(
	header: string | undefined,
	[first, ...others]: readonly [Type, ...Type[]],
): Type {
	if (header === undefined) return first;
	return others.reduce(
		(best, type) => (quality(header, type) > quality(header, best) ? type : best),
		first,
	);
}

function accepts(header: string, mediaType: string): boolean {
	return quality(header, mediaType) > 0;
}

/** Returns the quality of the most specific range that matches (RFC 9110, 12.5.1). */
function quality(header: string, mediaType: string): number {
	const ranges = [mediaType, `${mediaType.split("/")[0]}/*`, "*/*"];
	const accepted = parseAccept(header);
	const found = ranges
		.map((range) => accepted.find(({ type }) => type.toLowerCase() === range))
		.find((range) => range !== undefined);
	return found?.q ?? 0;
}
