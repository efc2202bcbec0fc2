import { createMiddleware } from "hono/factory";
import { Problem } from "../errors.ts";
import type { AppEnv } from "./context.ts";

/** RFC 6750, 3: the challenge says why, and which scope would do. */
function challenge(parameters = ""): Record<string, string> {
	return { "WWW-Authenticate": `Bearer realm="timeandwellness"${parameters}` };
}

/**
 * Lets through only a caller whose token holds every one of `scopes`.
 * @throws Problem AUTH_001, AUTH_003, AUTH_005
 */
export function authenticate(scopes: readonly string[]) {
	return createMiddleware<AppEnv>(async (c, next) => {
		const { accessTokens, authentication } = c.var.services;
		const token = bearerToken(c.req.header("Authorization"));
		const actor = await accessTokens.verify(token).catch((cause: unknown) => {
			throw new Problem("AUTH_001", { headers: challenge(', error="invalid_token"'), cause });
		});
		await authentication.requireLive(actor);
		const missing = scopes.filter((scope) => !actor.scopes.includes(scope));
		if (missing.length > 0) {
			throw new Problem("AUTH_003", {
				detail: `The access token lacks the scope ${missing.join(" ")}.`,
				headers: challenge(`, error="insufficient_scope", scope="${scopes.join(" ")}"`),
			});
		}
		c.set("actor", actor);
		await next();
	});
}

function bearerToken(header: string | undefined): string {
	const token = /^Bearer +([A-Za-z0-9._~+/-]+=*)$/i.exec(header ?? "")?.[1];
	if (token === undefined) throw new Problem("AUTH_001", { headers: challenge() });
	return token;
}
