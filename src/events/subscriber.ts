import type { Statement } from "../db/client.ts";
import type { EventType } from "../generated/events.ts";
import type { DomainEvent } from "./catalogue.ts";

/** Somebody whom events of some types concern. */
export interface Subscriber<Type extends EventType = EventType> {
	/** Kept in the database with each event that it has had: renaming it would hand them over again. */
	readonly name: string;
	readonly types: readonly Type[];
	/**
	 * @param receipt is run in the same batch as the effect. An event may come more than once; the second
	 * receipt is refused, and its effect with it.
	 */
	handle(event: DomainEvent<Type>, receipt: Statement): Promise<void>;
}
