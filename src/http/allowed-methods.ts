import type { Context, Hono } from "hono";
import { methodNotAllowed } from "hono/method-not-allowed";
import { Problem } from "../core/problem.ts";
import type { AppEnv } from "./context.ts";
import { problemResponse } from "./problem-response.ts";

/** Lists the methods of a path in responses to OPTIONS (RFC 9110, 9.3.7) and to other methods (405, 15.5.6). */
export function allowedMethods(app: Hono<AppEnv>) {
	return methodNotAllowed({
		app,
		onMethodNotAllowed: (c: Context<AppEnv>, methods) => {
			const headers = { Allow: [...methods, "OPTIONS"].join(", ") };
			return c.req.method === "OPTIONS"
				? c.body(null, 204, headers)
				: problemResponse(new Problem("VAL_005", { headers }), c);
		},
	});
}
