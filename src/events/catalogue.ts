import { z } from "zod";
import { type EventType, events } from "../generated/events.ts";
import { UserId } from "../generated/schemas.ts";
import type { Instant } from "../time/instant.ts";

type Data<Type extends EventType> = z.infer<(typeof events)[Type]["data"]>;

type Envelope = z.infer<z.ZodObject<typeof envelope>>;

/** Events are stored and sent to subscribers, so they hold only ids and numbers. Subscribers look up the rest. */
const envelope = {
	id: z.string().regex(/^evt_[0-7][0-9a-hjkmnp-tv-z]{25}$/),
	occurredAt: z.iso.datetime().pipe(z.coerce.date()),
	userId: UserId,
};

/** An event as it travels through the queue. */
export type DomainEvent<Only extends EventType = EventType> = {
	[Type in Only]: Envelope & { readonly type: Type; readonly data: Data<Type> };
}[Only];

/** An event before it is recorded. */
export type NewEvent<Only extends EventType = EventType> = {
	[Type in Only]: Omit<DomainEvent<Type>, "id" | "occurredAt"> & { readonly occurredAt: Instant };
}[Only];

const choices = Object.entries(events).map(([type, { data }]) =>
	z.strictObject({ ...envelope, type: z.literal(type), data }),
);

// TypeScript infers one type for all members of a mapped list, not one for each.
export const DomainEvent = z.discriminatedUnion(
	"type",
	choices as never,
) as unknown as z.ZodType<DomainEvent>;
