import { createHash } from "node:crypto";
import { createMiddleware } from "hono/factory";
import { Problem } from "../core/problem.ts";
import type { AppEnv, ReadIfMatch } from "./context.ts";
import { isEventStream } from "./streams.ts";

/** 132 bits of the hash: nobody meets two representations with one tag. */
const TAG_CHARACTERS = 22;

/**
 * Names the representation in every successful answer, and leaves it out where the caller has it (RFC 9110, 13).
 * A handler that answers with a stream knows the tag and sets it: the stream is not read for it.
 * @param reads whether the operation changes nothing and may answer 304, whatever its method: one that
 * needs a body to say what is to be read is a POST
 */
export function entityTag(reads: boolean) {
	return createMiddleware<AppEnv>(async (c, next) => {
		await next();
		if (!c.res.ok || isEventStream(c.res)) return;
		const { tag, body } = await tagged(c.res);
		const known = c.req.header("If-None-Match");
		c.res =
			known !== undefined && reads && tagsOf(known).has(tag)
				? new Response(null, { status: 304, headers: withoutContent(c.res.headers) })
				: new Response(body, c.res);
		c.res.headers.set("ETag", tag);
	});
}

/** Reads `If-Match` for handlers of operations that may answer 412. */
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
	const hash = createHash("sha256").update(representation).digest("base64url");
	return `"${hash.slice(0, TAG_CHARACTERS)}"`;
}

/**
 * The entity tags that a condition lists. A tag that comes back as a weak one is ours all the same: a proxy that
 * compresses an answer weakens its tag on the way (Cloudflare does), and we never made one that is weak.
 */
function tagsOf(header: string): { has(tag: string): boolean } {
	if (header.trim() === "*") return { has: () => true };
	return new Set(header.match(/"[^"]*"/g));
}

/** An answer without a body says nothing of one (RFC 9110, 15.4.5). */
function withoutContent(headers: Headers): Headers {
	const kept = new Headers(headers);
	for (const name of ["Content-Type", "Content-Length"]) kept.delete(name);
	return kept;
}
