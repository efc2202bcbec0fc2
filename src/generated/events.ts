// @generated from openapi/ by `npm run generate`. Do not edit.

/** Everything that the document's x-events say can happen. */
export type EventType =
	/** A person made an account. */
	| "user.registered"
	/** A task was created, perhaps already done. */
	| "task.created"
	/** A task became done. One that is done already does not become so again. */
	| "task.completed"
	/** A task that was done is open again. */
	| "task.reopened"
	/** Health logs were created, one or many at once. One that a device sends again is none. */
	| "health.logged"
	/** A focus session began. */
	| "focus.started"
	/** A focus session was completed. */
	| "focus.completed"
	/** A focus session ended without being completed: the user abandoned or restarted it, or forgot it for 24 hours. */
	| "focus.abandoned";
