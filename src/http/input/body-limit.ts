import type { Context } from "hono";
import { createMiddleware } from "hono/factory";
import { Problem } from "../../core/problem.ts";
import { document } from "../../generated/document.ts";
import type { AppEnv } from "../context.ts";
import { checkBody } from "./check-body.ts";

/**
 * The number of bytes beyond the limit that are read and discarded before a rejection. A client that is still
 * sending may not receive a response.
 */
const DRAINED_BYTES = 8 * document["x-body-bytes"];

/**
 * Rejects a body that is too large: at once if the request states its length, otherwise while it is read. The body is
 * not buffered, so a handler can read it as a stream.
 * @throws Problem VAL_002
 */
export function limitBody(mostBytes: number) {
	return createMiddleware<AppEnv>(async (c, next) => {
		const length = statedLength(c);
		if (length === undefined) checkBody(c, sizeCheck(mostBytes));
		else if (length > mostBytes) {
			await drain(c.req.raw.body, mostBytes + DRAINED_BYTES);
			throw new Problem("VAL_002");
		}
		await next();
	});
}

function statedLength({ req }: Context): number | undefined {
	const length = req.header("Content-Length");
	// A transfer coding overrides the length (RFC 9112, 6.3).
	return length === undefined || req.header("Transfer-Encoding") ? undefined : Number(length);
}

function sizeCheck(mostBytes: number) {
	let bytes = 0;
	return {
		passes: (chunk: Uint8Array) => {
			bytes += chunk.byteLength;
			if (bytes > mostBytes + DRAINED_BYTES) throw new Problem("VAL_002");
			return bytes <= mostBytes;
		},
		end: () => {
			if (bytes > mostBytes) throw new Problem("VAL_002");
		},
	};
}

/** Reads a body and discards it. */
export async function drain(
	body: ReadableStream<Uint8Array> | null,
	mostBytes = Number.POSITIVE_INFINITY,
): Promise<void> {
	if (body === null || body.locked) return;
	let bytes = 0;
	for await (const chunk of body) {
		bytes += chunk.byteLength;
		if (bytes > mostBytes) return;
	}
}
