import type { AppHandlers } from "../../http/context.ts";
import { presentStatistics } from "./present.ts";

export const statisticsHandlers = {
	getStatistics: async (c) => {
		const found = await c.var.services.statistics.read(c.req.valid("query"));
		return c.json(presentStatistics(found), 200);
	},
} satisfies Partial<AppHandlers>;
