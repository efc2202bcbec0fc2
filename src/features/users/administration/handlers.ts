import type { FeatureHandlers } from "../../../http/context.ts";
import { presentAccount } from "./present.ts";
import type { UserAdministrationService } from "./service.ts";

export const userAdministrationHandlers = {
	listUsers: async (c) => {
		const { rows, nextCursor } = await c.var.services.userAdministration.listUsers(
			c.req.valid("query"),
		);
		return c.json({ data: rows.map(presentAccount), nextCursor }, 200);
	},

	getUser: async (c) => {
		const account = await c.var.services.userAdministration.getUser(c.req.valid("param").userId);
		return c.json(presentAccount(account), 200);
	},

	disableUser: async (c) => {
		const { userAdministration } = c.var.services;
		const { userId } = c.req.valid("param");
		const account = await userAdministration.disableUser(c.var, userId, c.req.valid("json"));
		return c.json(presentAccount(account), 200);
	},

	enableUser: async (c) => {
		const account = await c.var.services.userAdministration.enableUser(
			c.var,
			c.req.valid("param").userId,
		);
		return c.json(presentAccount(account), 200);
	},
} satisfies FeatureHandlers<{ userAdministration: UserAdministrationService }>;
