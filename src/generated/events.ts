// @generated from openapi/ by `npm run generate`. Do not edit.

import { z } from "zod";
import * as rt from "./runtime.ts";
import * as schemas from "./schemas.ts";

/** The events of the document, by type. */
export const events = {
	/** A person made an account. */
	"user.registered": { data: schemas.UserEventData, metric: {"name":"user_registrations"} },
	/** A task was created, perhaps already done. */
	"task.created": { data: schemas.TaskEventData },
	/** A task became done. One that is done already does not become so again. */
	"task.completed": { data: schemas.TaskEventData, metric: {"name":"task_completions"} },
	/** A task that was done is open again. */
	"task.reopened": { data: schemas.TaskEventData },
	/** Health logs were created, one or many at once. One that a device sends again is none. */
	"health.logged": { data: schemas.HealthEventData, metric: {"name":"health_log_entries","times":"/count"} },
	/** A focus session began. */
	"focus.started": { data: schemas.FocusEventData },
	/** A focus session was completed. */
	"focus.completed": { data: schemas.FocusEventData, metric: {"name":"focus_session_completions"} },
	/** A focus session ended without being completed: the user abandoned or restarted it, or forgot it for 24 hours. */
	"focus.abandoned": { data: schemas.FocusEventData },
} as const;

export type EventType = keyof typeof events;

// Generated text may need none of these, depending on the document.
void z;
void rt;
void schemas;
