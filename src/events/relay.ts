import { totalOf } from "../core/total.ts";
import type { Clock } from "../ports/clock.ts";
import type { Backlog } from "../ports/metrics.ts";
import type { DomainEvent } from "./catalogue.ts";
import type { Outbox } from "./outbox.ts";

/** Limit of the queue for one batch. Events are far too small to reach its limit in bytes. */
const MOST_MESSAGES = 100;

interface Parts {
	/** One for each database that holds rows of users. */
	readonly outboxes: readonly Outbox[];
	readonly queue: Queue<DomainEvent>;
	readonly clock: Clock;
	readonly resendSeconds: number;
}

/** Sends events from the outboxes to the queue. */
export class Relay implements Backlog {
	readonly #parts: Parts;

	constructor(parts: Parts) {
		this.#parts = parts;
	}

	/**
	 * Sends the events that have waited longest. They become due again later, in case the queue loses them.
	 * @returns the number of sent events
	 */
	async flush(limit = MOST_MESSAGES): Promise<number> {
		const most = Math.min(limit, MOST_MESSAGES);
		return totalOf(this.#parts.outboxes, (outbox) => this.#send(outbox, most));
	}

	/** @returns the number of deleted events */
	async deleteDelivered(limit: number): Promise<number> {
		return totalOf(this.#parts.outboxes, (outbox) => outbox.deleteDelivered(limit));
	}

	async backlog(): Promise<{ pending: number; failed: number }> {
		const backlogs = await Promise.all(this.#parts.outboxes.map((outbox) => outbox.backlog()));
		return {
			pending: backlogs.reduce((sum, { pending }) => sum + pending, 0),
			failed: backlogs.reduce((sum, { failed }) => sum + failed, 0),
		};
	}

	async #send(outbox: Outbox, limit: number): Promise<number> {
		const { clock, queue, resendSeconds } = this.#parts;
		const now = clock.now();
		const again = new Date(now.getTime() + resendSeconds * 1000);
		const events = await outbox.claim(now, again, limit);
		if (events.length === 0) return 0;
		try {
			await queue.sendBatch(events.map((body) => ({ body, contentType: "json" })));
		} catch (error) {
			await outbox.release(events.map(({ id }) => id));
			throw error;
		}
		return events.length;
	}
}
