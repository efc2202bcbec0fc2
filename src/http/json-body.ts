import { bodyLimit } from "hono/body-limit";
import { every } from "hono/combine";
import { createMiddleware } from "hono/factory";
import { invalid, Problem } from "../errors.ts";
import type { AppEnv } from "./context.ts";

const MAXIMUM_BYTES = 1024 * 1024;

const limited = bodyLimit({
	maxSize: MAXIMUM_BYTES,
	onError: () => {
		throw new Problem("VAL_002");
	},
});

const wellFormed = createMiddleware<AppEnv>(async (c, next) => {
	if (!/^application\/json(\s*;|$)/i.test(c.req.header("Content-Type") ?? "")) {
		throw new Problem("VAL_003", { detail: "The body must be sent as application/json." });
	}
	try {
		await c.req.json();
	} catch {
		throw invalid({ pointer: "", keyword: "json", message: "must be a JSON document" });
	}
	await next();
});

/**
 * Sees to it that a body is there, is JSON and is not too large, before anything looks into it.
 * @throws Problem VAL_001, VAL_002, VAL_003
 */
export const jsonBody = every(limited, wellFormed);
