import type { Actor } from "../../core/actor.ts";
import type { IdQuery } from "../../db/client.ts";
import { syncKind } from "../sync/kind.ts";
import { presentFocusDistraction } from "./distractions/present.ts";
import type { FocusDistractionService } from "./distractions/service.ts";
import { presentFocusInterval, presentFocusSession } from "./sessions/present.ts";
import type { FocusSessionService } from "./sessions/service.ts";
import { presentFocusTemplate } from "./templates/present.ts";
import type { FocusTemplateService } from "./templates/service.ts";

interface Services {
	readonly templates: FocusTemplateService;
	readonly sessions: FocusSessionService;
	readonly distractions: FocusDistractionService;
}

export function focusKinds({ templates, sessions, distractions }: Services) {
	const intervals = {
		findMany: (actor: Actor, ids: IdQuery) => sessions.findManyIntervals(actor, ids),
	};
	return {
		focus_template: syncKind(templates, presentFocusTemplate),
		focus_session: syncKind(sessions, presentFocusSession),
		focus_interval: syncKind(intervals, presentFocusInterval),
		focus_distraction: syncKind(distractions, presentFocusDistraction),
	};
}
