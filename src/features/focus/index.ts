import { Outbox } from "../../events/outbox.ts";
import type { Job } from "../../jobs/job.ts";
import type { Platform } from "../../platform.ts";
import { SealedNotes } from "../../security/sealed-notes.ts";
import { FocusAnalyticsService } from "./analytics/service.ts";
import { FocusAnalyticsStore } from "./analytics/store.ts";
import { FocusDistractionService } from "./distractions/service.ts";
import { FocusDistractionStore } from "./distractions/store.ts";
import { FocusSessionService } from "./sessions/service.ts";
import { FocusSessionStore } from "./sessions/store.ts";
import { FocusTemplateService } from "./templates/service.ts";
import { FocusTemplateStore } from "./templates/store.ts";

export { focusHandlers } from "./handlers.ts";

export interface Focus {
	readonly templates: FocusTemplateService;
	readonly sessions: FocusSessionService;
	readonly distractions: FocusDistractionService;
	readonly analytics: FocusAnalyticsService;
}

export function createFocus({ databases, cipher, cursors, clock }: Platform): Focus {
	const sessions = new FocusSessionService({
		stores: databases.perUser((database) => new FocusSessionStore(database, new Outbox(database))),
		notes: new SealedNotes(cipher, "focus_sessions"),
		cursors,
		clock,
	});
	return {
		templates: new FocusTemplateService({
			stores: databases.perUser((database) => new FocusTemplateStore(database)),
			cursors,
			clock,
		}),
		sessions,
		distractions: new FocusDistractionService({
			stores: databases.perUser((database) => new FocusDistractionStore(database)),
			sessions,
			notes: new SealedNotes(cipher, "focus_session_distractions"),
			cursors,
			clock,
		}),
		analytics: new FocusAnalyticsService({
			stores: databases.perUser((database) => new FocusAnalyticsStore(database)),
			clock,
		}),
	};
}

export function focusJobs({ sessions }: Focus): Job[] {
	return [
		{
			name: "abandon forgotten focus sessions",
			every: "minute",
			limit: 20,
			run: (limit) => sessions.abandonForgotten(limit),
		},
	];
}
