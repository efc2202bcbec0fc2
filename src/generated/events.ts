// @generated from openapi/ by `npm run generate`. Do not edit.

import { z } from "zod";
import * as rt from "./runtime.ts";
import * as schemas from "./schemas.ts";

/** The events of the document, by type. */
export const events = {
	/** An account was registered. */
	"user.registered": { data: schemas.UserEventData, metric: {"name":"user_registrations"} },
	/** A task was created, possibly as `done`. */
	"task.created": { data: schemas.TaskEventData },
	/** The status of a task changed to `done`, or a task was created as `done`. */
	"task.completed": { data: schemas.TaskEventData, metric: {"name":"task_completions"} },
	/** The status of a task changed from `done` to another status. */
	"task.reopened": { data: schemas.TaskEventData },
	/** One or more health logs were created. Updates and duplicates from a device do not count. */
	"health.logged": { data: schemas.HealthEventData, metric: {"name":"health_log_entries","times":"/count"} },
	/** A focus session was started. */
	"focus.started": { data: schemas.FocusEventData },
	/** A focus session was completed. */
	"focus.completed": { data: schemas.FocusEventData, metric: {"name":"focus_session_completions"} },
	/** A focus session ended without completion. The user abandoned or restarted it, or it was still running after 24 hours. */
	"focus.abandoned": { data: schemas.FocusEventData },
} as const;

export type EventType = keyof typeof events;

// Some documents need none of these imports.
void z;
void rt;
void schemas;
