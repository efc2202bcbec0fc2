import { hash } from "node:crypto";
import { createMiddleware } from "hono/factory";
import { Problem } from "../core/problem.ts";
import type { AppEnv, ReadIfMatch } from "./context.ts";
import { isEventStream } from "./streams.ts";

/** 132 bits of the hash, enough to make collisions practically impossible. */
const TAG_CHARACTERS = 22;

/**
 * Adds an entity tag to every successful response, and answers 304 if the caller has the representation (RFC 9110, 13).
 * A handler that returns a stream sets the tag itself, because the stream is not read here.
 * @param reads whether the operation only reads and may answer 304. Some reads are POST requests because they need
 * a body.
 */
export function entityTag(reads: boolean) {
	return createMiddleware<AppEnv>(async (c, next) => {
		await next();
		if (!c.res.ok || isEventStream(c.res)) return;
		const { tag, body } = await tagged(c.res);
		const known = c.req.header("If-None-Match");
		const response =
			known !== undefined && reads && tagsOf(known).has(tag)
				? new Response(null, { status: 304, headers: withoutContent(c.res.headers) })
				: new Response(body, c.res);
		response.headers.set("ETag", tag);
		// Hono copies the headers of the former response onto the new one, which has them, unless it is cleared.
		c.res = undefined;
		c.res = response;
	});
}

/** Provides `If-Match` to handlers of operations that may answer 412. */
export const ifMatch = createMiddleware<AppEnv>(async (c, next) => {
	c.set("ifMatch", ifMatchOf(c.req.header("If-Match")));
	await next();
});

function ifMatchOf(header: string | undefined): ReadIfMatch {
	if (header === undefined) return () => undefined;
	const expected = tagsOf(header);
	return (present) => (row) => {
		if (!expected.has(entityTagOf(JSON.stringify(present(row))))) throw new Problem("RES_003");
	};
}

async function tagged(response: Response) {
	const tag = response.headers.get("ETag");
	if (tag !== null) return { tag, body: response.body };
	const body = await response.arrayBuffer();
	return { tag: entityTagOf(new Uint8Array(body)), body };
}

function entityTagOf(representation: string | Uint8Array): string {
	return `"${hash("sha256", representation, "base64url").slice(0, TAG_CHARACTERS)}"`;
}

/**
 * Parses the entity tags of a condition. Weak tags count as strong ones: a proxy that compresses a response weakens
 * its tag (Cloudflare does), and the API itself creates no weak tags.
 */
function tagsOf(header: string): { has(tag: string): boolean } {
	if (header.trim() === "*") return { has: () => true };
	return new Set(header.match(/"[^"]*"/g));
}

/** Removes headers that describe a body, which a 304 does not have (RFC 9110, 15.4.5). */
function withoutContent(headers: Headers): Headers {
	const kept = new Headers(headers);
	for (const name of ["Content-Type", "Content-Length"]) kept.delete(name);
	return kept;
}
