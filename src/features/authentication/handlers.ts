import type { HonoRequest } from "hono";
import { clip } from "../../core/text.ts";
import { document } from "../../generated/document.ts";
import type { FeatureHandlers } from "../../http/context.ts";
import { presentUser } from "../users/present.ts";
import { presentSession } from "./present.ts";
import type { AuthenticationService, SignedIn } from "./service.ts";
import type { SessionRow } from "./table.ts";

const { maxLength: userAgentLength } = document.components.schemas.Session.properties.userAgent;

export const authenticationHandlers = {
	registerUser: async (c) => {
		const { commitKey, services } = c.var;
		const input = c.req.valid("json");
		const signedIn = await services.authentication.register(input, userAgent(c.req), commitKey);
		return c.json(present(signedIn), 201);
	},

	loginUser: async (c) => {
		const { authentication } = c.var.services;
		const signedIn = await authentication.login(c.req.valid("json"), userAgent(c.req));
		return c.json(present(signedIn), 200);
	},

	refreshSession: async (c) => {
		const { refreshToken } = c.req.valid("json");
		return c.json(await c.var.services.authentication.refresh(refreshToken), 200);
	},

	logoutSession: async (c) => {
		await c.var.services.authentication.logout(c.var.actor);
		return c.body(null, 204);
	},

	logoutEverywhere: async (c) => {
		await c.var.services.authentication.logoutEverywhere(c.var.actor);
		return c.body(null, 204);
	},

	listSessions: async (c) => {
		const { actor, services } = c.var;
		const { rows, nextCursor } = await services.authentication.list(actor, c.req.valid("query"));
		return c.json({ data: rows.map((row) => presentSession(row, actor)), nextCursor }, 200);
	},

	getSession: async (c) => {
		const { actor, services } = c.var;
		const session = await services.authentication.get(actor, c.req.valid("param").sessionId);
		return c.json(presentSession(session, actor), 200);
	},

	revokeSession: async (c) => {
		const { actor, services } = c.var;
		const ifMatch = c.var.ifMatch((row: SessionRow) => presentSession(row, actor));
		await services.authentication.revoke(actor, c.req.valid("param").sessionId, ifMatch);
		return c.body(null, 204);
	},
} satisfies FeatureHandlers<{ authentication: AuthenticationService }>;

function present({ user, tokens }: SignedIn) {
	return { user: presentUser(user), tokens };
}

function userAgent(request: HonoRequest): string | null {
	return clip(request.header("User-Agent")?.trim() ?? "", userAgentLength) || null;
}
