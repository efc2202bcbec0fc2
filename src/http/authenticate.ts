import { createMiddleware } from "hono/factory";
import type { TokenActor } from "../core/actor.ts";
import { Problem } from "../core/problem.ts";
import { challenge } from "./challenge.ts";
import type { AppEnv } from "./context.ts";
import type { HttpServices } from "./services.ts";

/**
 * Requires an access token with all `scopes`.
 * @throws Problem AUTH_001, AUTH_003, AUTH_005
 */
export function authenticate(scopes: readonly string[]) {
	return createMiddleware<AppEnv>(async (c, next) => {
		const actor = await identify(c.req.header("Authorization"), c.get("services"));
		const missing = scopes.filter((scope) => !actor.scopes.includes(scope));
		if (missing.length > 0) {
			throw new Problem("AUTH_003", {
				detail: `The access token lacks the scope ${missing.join(" ")}.`,
				headers: challenge({ error: "insufficient_scope", scope: scopes.join(" ") }),
			});
		}
		c.set("actor", actor);
		await next();
	});
}

async function identify(header: string | undefined, services: HttpServices): Promise<TokenActor> {
	const token = /^Bearer +([A-Za-z0-9._~+/-]+=*)$/i.exec(header ?? "")?.[1];
	if (token === undefined) throw new Problem("AUTH_001");
	try {
		const actor = await services.accessTokens.verify(token);
		return await services.authentication.requireLive(actor);
	} catch (cause) {
		if (!(cause instanceof Problem && cause.code === "AUTH_001")) throw cause;
		throw new Problem("AUTH_001", { headers: challenge({ error: "invalid_token" }), cause });
	}
}
