import type { FeatureHandlers } from "../../../http/context.ts";
import { presentFocusAnalytics } from "./present.ts";
import type { FocusAnalyticsService } from "./service.ts";

export const focusAnalyticsHandlers = {
	getFocusAnalytics: async (c) => {
		const { actor, services } = c.var;
		const analytics = await services.focus.analytics.analytics(actor, c.req.valid("query"));
		return c.json(presentFocusAnalytics(analytics), 200);
	},
} satisfies FeatureHandlers<{ focus: { analytics: FocusAnalyticsService } }>;
