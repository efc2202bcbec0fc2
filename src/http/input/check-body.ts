import type { Context } from "hono";
import { Problem } from "../../core/problem.ts";
import type { AppEnv } from "../context.ts";

/** Looks at a body while it is read. */
interface BodyCheck {
	/**
	 * @returns whether the reader gets the chunk
	 * @throws Problem
	 */
	passes(chunk: Uint8Array): boolean;
	/**
	 * Runs before the reader learns that the body has ended.
	 * @throws Problem
	 */
	end(): void;
}

/**
 * Passes the body through a check, chunk by chunk. A problem ends the stream and is the answer to the request:
 * what reads the stream may have thrown another error for it.
 */
export function checkBody(c: Context<AppEnv>, check: BodyCheck): void {
	const { body } = c.req.raw;
	if (body === null) return;
	const noted = <Result>(act: () => Result): Result => {
		try {
			return act();
		} catch (error) {
			if (error instanceof Problem) c.set("bodyProblem", error);
			throw error;
		}
	};
	const checked = new TransformStream<Uint8Array, Uint8Array>({
		transform: (chunk, controller) => {
			if (noted(() => check.passes(chunk))) controller.enqueue(chunk);
		},
		flush: () => noted(() => check.end()),
	});
	c.req.raw = new Request(c.req.raw, { body: body.pipeThrough(checked) });
}
