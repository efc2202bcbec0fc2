import type { AppHandlers } from "../../../http/context.ts";
import { presentFocusAnalytics } from "./present.ts";

export const focusAnalyticsHandlers = {
	getFocusAnalytics: async (c) => {
		const { actor, services } = c.var;
		const analytics = await services.focus.analytics.analytics(actor, c.req.valid("query"));
		return c.json(presentFocusAnalytics(analytics), 200);
	},
} satisfies Partial<AppHandlers>;
