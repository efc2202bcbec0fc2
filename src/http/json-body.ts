import { bodyLimit } from "hono/body-limit";
import { every } from "hono/combine";
import { createMiddleware } from "hono/factory";
import { invalid, Problem } from "../errors.ts";
import { limits } from "../generated/limits.ts";
import type { AppEnv } from "./context.ts";
import { pointerTo } from "./json-pointer.ts";

const limited = bodyLimit({
	maxSize: limits.bodyBytes,
	onError: async (c) => {
		await readOn(c.req.raw.body);
		throw new Problem("VAL_002");
	},
});

/** A client that is still sending may not see an answer: so a body that is not much too large is let in first. */
async function readOn(body: ReadableStream | null): Promise<void> {
	if (body === null || body.locked) return;
	let bytes = 0;
	for await (const chunk of body as ReadableStream<Uint8Array>) {
		bytes += chunk.byteLength;
		if (bytes > 8 * limits.bodyBytes) return;
	}
}

const wellFormed = createMiddleware<AppEnv>(async (c, next) => {
	if (!/^application\/json(\s*;|$)/i.test(c.req.header("Content-Type") ?? "")) {
		throw new Problem("VAL_003", { detail: "The body must be sent as application/json." });
	}
	requireUnicode(await parse(() => c.req.json()), await c.req.text());
	await next();
});

/**
 * Sees to it that a body is there, is JSON and is not too large, before anything looks into it.
 * @throws Problem VAL_001, VAL_002, VAL_003
 */
export const jsonBody = every(limited, wellFormed);

async function parse(json: () => Promise<unknown>): Promise<unknown> {
	try {
		return await json();
	} catch {
		throw invalid({ pointer: "", keyword: "json", message: "must be a JSON document" });
	}
}

/** An escape such as `\ud800` alone is no character (RFC 8259, 8.2), and the database would not keep it. */
function requireUnicode(value: unknown, text: string): void {
	if (!/\\u[dD][89a-fA-F]/.test(text)) return;
	const pointers = [...illFormed(value, [])].map(pointerTo);
	if (pointers.length === 0) return;
	const message = "must be well-formed Unicode: a surrogate stands alone";
	throw invalid(...pointers.map((pointer) => ({ pointer, keyword: "unicode", message })));
}

function* illFormed(value: unknown, path: string[]): Generator<string[]> {
	if (typeof value === "string" && !value.isWellFormed()) yield path;
	if (typeof value !== "object" || value === null) return;
	for (const [key, member] of Object.entries(value)) {
		if (!key.isWellFormed()) yield path;
		yield* illFormed(member, [...path, key]);
	}
}
