import { rootCause } from "../core/problem.ts";
import type { PerUserDatabase } from "../db/databases.ts";
import type { Clock } from "../ports/clock.ts";
import type { DomainEvent } from "./catalogue.ts";
import { type EventReceipts, isReplay } from "./receipts.ts";
import type { Subscriber } from "./subscriber.ts";

interface Parts {
	readonly receipts: PerUserDatabase<EventReceipts>;
	readonly subscribers: readonly Subscriber[];
	readonly clock: Clock;
}

/** Delivers events to their subscribers. */
export class Dispatcher {
	readonly #parts: Parts;

	constructor(parts: Parts) {
		this.#parts = parts;
	}

	/**
	 * Delivers an event to the subscribers that have not handled it yet. A failing subscriber does not stop the others.
	 * @throws Error that names each failed subscriber and its reason
	 */
	async dispatch(event: DomainEvent): Promise<void> {
		const receipts = this.#parts.receipts.of(event.userId);
		const received = await receipts.received(event.id);
		if (received === undefined) return;
		const waiting = this.#parts.subscribers.filter(
			({ name, types }) => types.includes(event.type) && !received.has(name),
		);
		const failures = await Promise.all(waiting.map((subscriber) => this.#hand(event, subscriber)));
		const reasons = failures.filter((failure) => failure !== null);
		if (reasons.length > 0) throw new Error(reasons.join("; "));
		await receipts.complete(event.id, this.#parts.clock.now());
	}

	/** @returns why the subscriber failed; null once it has handled the event */
	async #hand(event: DomainEvent, subscriber: Subscriber): Promise<string | null> {
		try {
			await subscriber.handle(
				event,
				this.#parts.receipts.of(event.userId).receipt(event.id, subscriber.name),
			);
			return null;
		} catch (error) {
			return isReplay(error) ? null : `${subscriber.name}: ${rootCause(error)}`;
		}
	}
}
