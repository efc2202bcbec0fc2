import type { Actor } from "../../core/actor.ts";
import type { IdQuery } from "../../db/client.ts";
import { syncKind } from "../sync/kind.ts";
import { presentFocusDistraction } from "./distractions/present.ts";
import type { FocusDistractionService } from "./distractions/service.ts";
import { focusDistractions } from "./distractions/table.ts";
import { presentFocusInterval, presentFocusSession } from "./sessions/present.ts";
import type { FocusSessionService } from "./sessions/service.ts";
import { focusSessionIntervals, focusSessions } from "./sessions/table.ts";
import { presentFocusTemplate } from "./templates/present.ts";
import type { FocusTemplateService } from "./templates/service.ts";
import { focusTemplates } from "./templates/table.ts";

interface Services {
	readonly focus: {
		readonly templates: FocusTemplateService;
		readonly sessions: FocusSessionService;
		readonly distractions: FocusDistractionService;
	};
}

const sessionRows = { table: focusSessions, userId: focusSessions.userId };

export const focusKinds = {
	focus_template: syncKind({
		// The templates of the system have no user.
		rows: { table: focusTemplates, userId: focusTemplates.userId },
		source: ({ focus }: Services) => focus.templates,
		present: presentFocusTemplate,
	}),
	focus_session: syncKind({
		rows: sessionRows,
		source: ({ focus }: Services) => focus.sessions,
		present: presentFocusSession,
	}),
	focus_interval: syncKind({
		rows: {
			table: focusSessionIntervals,
			partOf: sessionRows,
			wholeId: focusSessionIntervals.sessionId,
		},
		source: ({ focus: { sessions } }: Services) => ({
			findMany: (actor: Actor, ids: IdQuery) => sessions.findManyIntervals(actor, ids),
		}),
		present: presentFocusInterval,
	}),
	focus_distraction: syncKind({
		rows: {
			table: focusDistractions,
			partOf: sessionRows,
			wholeId: focusDistractions.sessionId,
		},
		source: ({ focus }: Services) => focus.distractions,
		present: presentFocusDistraction,
	}),
};
