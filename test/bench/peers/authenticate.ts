import { createMiddleware } from "hono/factory";
import { HTTPException } from "hono/http-exception";
import { jwtVerify } from "jose";

/** What both frameworks' workers have. */
export interface PeerEnv {
	readonly Bindings: { readonly DB: D1Database; readonly JWT_SECRET: string };
	readonly Variables: { userId: string };
}

/** Verifies the access token and says whose it is. */
export const authenticate = createMiddleware<PeerEnv>(async (c, next) => {
	const token = c.req.header("Authorization")?.replace(/^Bearer /, "");
	if (token === undefined) throw new HTTPException(401);
	const secret = new TextEncoder().encode(c.env.JWT_SECRET);
	const { payload } = await jwtVerify(token, secret, { algorithms: ["HS256"], typ: "at+jwt" });
	c.set("userId", payload.sub ?? "");
	await next();
});
