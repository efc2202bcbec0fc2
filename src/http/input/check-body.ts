import type { Context } from "hono";
import { Problem } from "../../core/problem.ts";
import type { AppEnv } from "../context.ts";

/** Checks a body while it is read. */
interface BodyCheck {
	/**
	 * @returns whether the chunk is passed to the reader
	 * @throws Problem
	 */
	passes(chunk: Uint8Array): boolean;
	/**
	 * Runs at the end of the body, before the reader sees the end.
	 * @throws Problem
	 */
	end(): void;
}

/**
 * Passes the body through a check, chunk by chunk. A problem ends the stream and becomes the response. It is stored,
 * because the reader of the stream may throw another error for it.
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
