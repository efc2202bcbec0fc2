import type { z } from "zod";
import type { FocusAnalytics } from "../../../generated/schemas.ts";
import type { Analytics } from "./service.ts";

export function presentFocusAnalytics(analytics: Analytics): z.infer<typeof FocusAnalytics> {
	return {
		from: analytics.from,
		to: analytics.to,
		timeZone: analytics.timeZone,
		dayStart: analytics.dayStart,
		totals: analytics.totals,
		byTemplate: analytics.byTemplate,
		byHour: analytics.byHour,
		byWeekday: analytics.byWeekday,
		days: analytics.days,
		distractions: analytics.distractions,
		streaks: analytics.streaks,
	};
}
