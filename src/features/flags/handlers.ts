import type { FeatureHandlers } from "../../http/context.ts";
import { presentEvaluation, presentFlag } from "./present.ts";
import type { FlagService } from "./service.ts";

export const flagHandlers = {
	listFlags: async (c) => {
		const { rows, nextCursor } = await c.var.services.flags.list(c.var.actor, c.req.valid("query"));
		return c.json({ data: rows.map(presentFlag), nextCursor }, 200);
	},

	getFlag: async (c) => {
		const flag = await c.var.services.flags.get(c.var.actor, c.req.valid("param").flagKey);
		return c.json(presentFlag(flag), 200);
	},

	evaluateFlag: async (c) => {
		const { actor, services } = c.var;
		const { context } = c.req.valid("json");
		const { key } = c.req.valid("param");
		const flag = await services.flags.evaluateOne(actor, key, context?.targetingKey);
		return c.json(presentEvaluation(flag), 200);
	},

	evaluateFlags: async (c) => {
		const { actor, services } = c.var;
		const { context } = c.req.valid("json");
		const flags = await services.flags.evaluateAll(actor, context?.targetingKey);
		return c.json({ flags: flags.map(presentEvaluation) }, 200);
	},
} satisfies FeatureHandlers<{ flags: FlagService }>;
