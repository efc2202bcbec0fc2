import type { Statement } from "../db/client.ts";
import type { EventType } from "../generated/events.ts";
import type { DomainEvent } from "./catalogue.ts";

/** Handles events of some types. */
export interface Subscriber<Type extends EventType = EventType> {
	/** Stored with each event that the subscriber has handled. A new name would get those events again. */
	readonly name: string;
	readonly types: readonly Type[];
	/**
	 * @param receipt statement to run in the same batch as the effect. An event may arrive more than once: the
	 * second receipt is rejected, and the effect with it.
	 */
	handle(event: DomainEvent<Type>, receipt: Statement): Promise<void>;
}
