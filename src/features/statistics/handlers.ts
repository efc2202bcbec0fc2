import type { FeatureHandlers } from "../../http/context.ts";
import { presentStatistics } from "./present.ts";
import type { StatisticsService } from "./service.ts";

export const statisticsHandlers = {
	getStatistics: async (c) => {
		const found = await c.var.services.statistics.read(c.req.valid("query"));
		return c.json(presentStatistics(found), 200);
	},
} satisfies FeatureHandlers<{ statistics: StatisticsService }>;
