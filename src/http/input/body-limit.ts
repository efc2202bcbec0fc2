import { bodyLimit } from "hono/body-limit";
import { Problem } from "../../core/problem.ts";
import { document } from "../../generated/document.ts";

/**
 * Keeps a body that is too large from being read, let alone parsed.
 * @throws Problem VAL_002
 */
export const limitBody = bodyLimit({
	maxSize: document["x-body-bytes"],
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
		if (bytes > 8 * document["x-body-bytes"]) return;
	}
}
