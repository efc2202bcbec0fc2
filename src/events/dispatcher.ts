import { rootCause } from "../core/problem.ts";
import type { Clock } from "../ports/clock.ts";
import type { DomainEvent } from "./catalogue.ts";
import { type EventReceipts, isReplay } from "./receipts.ts";
import type { Subscriber } from "./subscriber.ts";

/** Hands an event to everybody whom it concerns. */
export class Dispatcher {
	readonly #receipts: EventReceipts;
	readonly #subscribers: readonly Subscriber[];
	readonly #clock: Clock;

	constructor(receipts: EventReceipts, subscribers: readonly Subscriber[], clock: Clock) {
		this.#receipts = receipts;
		this.#subscribers = subscribers;
		this.#clock = clock;
	}

	/**
	 * Subscribers who have had the event are left out, and one that fails keeps it from no other.
	 * @throws Error that says which of them failed, and why
	 */
	async dispatch(event: DomainEvent): Promise<void> {
		const received = await this.#receipts.received(event.id);
		if (received === undefined) return;
		const waiting = this.#subscribers.filter(
			({ name, types }) => types.includes(event.type) && !received.has(name),
		);
		const failures = await Promise.all(waiting.map((subscriber) => this.#hand(event, subscriber)));
		const reasons = failures.filter((failure) => failure !== null);
		if (reasons.length > 0) throw new Error(reasons.join("; "));
		await this.#receipts.complete(event.id, this.#clock.now());
	}

	/** @returns why the subscriber has not had the event, null when it has */
	async #hand(event: DomainEvent, subscriber: Subscriber): Promise<string | null> {
		try {
			await subscriber.handle(event, this.#receipts.receipt(event.id, subscriber.name));
			return null;
		} catch (error) {
			return isReplay(error) ? null : `${subscriber.name}: ${rootCause(error)}`;
		}
	}
}
