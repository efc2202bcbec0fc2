import type { EventType } from "../../generated/events.ts";
import type { BusinessMetric } from "../../ports/metrics.ts";

/** Which event counts as what. What is undone later was done all the same. */
export const METRICS = {
	"user.registered": "user_registrations",
	"task.completed": "task_completions",
	"health.logged": "health_log_entries",
	"focus.completed": "focus_session_completions",
} as const satisfies Partial<Record<EventType, BusinessMetric>>;

export type CountedType = keyof typeof METRICS;
