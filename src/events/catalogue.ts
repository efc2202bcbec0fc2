import { z } from "zod";
import type { EventType } from "../generated/events.ts";
import { FocusSessionId, TaskId, UserId } from "../generated/schemas.ts";

/** Events are kept, and handed to whoever subscribes: so they hold ids and numbers, and the rest is looked up. */
function event<Type extends EventType, Data extends z.ZodRawShape>(type: Type, data: Data) {
	return z.strictObject({
		id: z.string().regex(/^evt_[0-7][0-9a-hjkmnp-tv-z]{25}$/),
		type: z.literal(type),
		occurredAt: z.iso.datetime().pipe(z.coerce.date()),
		userId: UserId,
		data: z.strictObject(data),
	});
}

/** An event as it travels through the queue. What the names mean is said in the document's x-events. */
export const DomainEvent = z.discriminatedUnion("type", [
	event("user.registered", {}),
	event("task.created", { taskId: TaskId }),
	event("task.completed", { taskId: TaskId }),
	event("task.reopened", { taskId: TaskId }),
	event("health.logged", { count: z.int().min(1) }),
	event("focus.started", { focusSessionId: FocusSessionId }),
	event("focus.completed", { focusSessionId: FocusSessionId }),
	event("focus.abandoned", { focusSessionId: FocusSessionId }),
]);

type Events = { [Event in z.infer<typeof DomainEvent> as Event["type"]]: Event };

export type DomainEvent<Type extends EventType = EventType> = Events[Type];

/** What is known of an event before it is recorded. */
export type NewEvent<Only extends EventType = EventType> = {
	[Type in EventType]: Omit<DomainEvent<Type>, "id">;
}[Only];
