import { focusAnalyticsHandlers } from "./analytics/handlers.ts";
import { focusDistractionHandlers } from "./distractions/handlers.ts";
import { focusSessionHandlers } from "./sessions/handlers.ts";
import { focusTemplateHandlers } from "./templates/handlers.ts";

export const focusHandlers = {
	...focusTemplateHandlers,
	...focusSessionHandlers,
	...focusDistractionHandlers,
	...focusAnalyticsHandlers,
};
