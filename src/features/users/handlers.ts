import type { FeatureHandlers } from "../../http/context.ts";
import type { AuthenticationService } from "../authentication/service.ts";
import { presentUser } from "./present.ts";
import type { UserService } from "./service.ts";

export const userHandlers = {
	getCurrentUser: async (c) =>
		c.json(presentUser(await c.var.services.users.get(c.var.actor)), 200),

	updateCurrentUser: async (c) => {
		const { actor, services } = c.var;
		const ifMatch = c.var.ifMatch(presentUser);
		const user = await services.users.update(actor, c.req.valid("json"), ifMatch);
		return c.json(presentUser(user), 200);
	},

	changePassword: async (c) => {
		await c.var.services.authentication.changePassword(c.var.actor, c.req.valid("json"));
		return c.body(null, 204);
	},

	deleteCurrentUser: async (c) => {
		await c.var.services.authentication.deleteAccount(c.var.actor, c.req.valid("json").password);
		return c.body(null, 204);
	},
} satisfies FeatureHandlers<{ authentication: AuthenticationService; users: UserService }>;
