import type { EventType } from "../../generated/events.ts";

/** What the business counts, as the runbook lists it. */
export type Metric =
	| "user_registrations"
	| "task_completions"
	| "health_log_entries"
	| "focus_session_completions"
	| "voice_note_uploads"
	| "badge_unlocks"
	| "social_interactions"
	| "student_verifications";

/** Which event counts as what. What is undone later was done all the same. */
export const METRICS = {
	"user.registered": "user_registrations",
	"task.completed": "task_completions",
} as const satisfies Partial<Record<EventType, Metric>>;

export type CountedType = keyof typeof METRICS;
