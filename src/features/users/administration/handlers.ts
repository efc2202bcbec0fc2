import type { AppHandlers } from "../../../http/context.ts";
import { presentAccount, presentStatistics } from "./present.ts";

export const adminHandlers = {
	listUsers: async (c) => {
		const { rows, nextCursor } = await c.var.services.admin.listUsers(c.req.valid("query"));
		return c.json({ data: rows.map(presentAccount), nextCursor }, 200);
	},

	getUser: async (c) => {
		const account = await c.var.services.admin.getUser(c.req.valid("param").userId);
		return c.json(presentAccount(account), 200);
	},

	disableUser: async (c) => {
		const { admin } = c.var.services;
		const { userId } = c.req.valid("param");
		const account = await admin.disableUser(c.var, userId, c.req.valid("json"));
		return c.json(presentAccount(account), 200);
	},

	enableUser: async (c) => {
		const account = await c.var.services.admin.enableUser(c.var, c.req.valid("param").userId);
		return c.json(presentAccount(account), 200);
	},

	getStatistics: async (c) => {
		const figures = await c.var.services.admin.statistics(c.req.valid("query"));
		return c.json(presentStatistics(figures), 200);
	},
} satisfies Partial<AppHandlers>;
