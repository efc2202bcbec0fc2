import type { Clock } from "../ports/clock.ts";
import type { DomainEvent } from "./catalogue.ts";
import type { Outbox } from "./outbox.ts";

/** The most messages that the queue takes at once; events are far too small to meet its limit in bytes. */
const BATCH = 100;

interface Parts {
	readonly outbox: Outbox;
	readonly queue: Queue<DomainEvent>;
	readonly clock: Clock;
	readonly resendSeconds: number;
}

/** Brings events from the outbox to the queue. */
export class Relay {
	readonly #parts: Parts;
	readonly #resendMilliseconds: number;

	constructor(parts: Parts) {
		const { resendSeconds } = parts;
		this.#parts = parts;
		this.#resendMilliseconds = resendSeconds * 1000;
	}

	/**
	 * Sends the events that have waited longest. They are due again later, in case the queue loses them.
	 * @returns whether more may be waiting
	 */
	async flush(): Promise<boolean> {
		const now = this.#parts.clock.now();
		const again = new Date(now.getTime() + this.#resendMilliseconds);
		const events = await this.#parts.outbox.claim(now, again, BATCH);
		if (events.length === 0) return false;
		try {
			await this.#parts.queue.sendBatch(events.map((body) => ({ body, contentType: "json" })));
		} catch (error) {
			await this.#parts.outbox.release(events.map(({ id }) => id));
			throw error;
		}
		return events.length === BATCH;
	}

	/** Sends every event that is due. */
	async sweep(): Promise<void> {
		while (await this.flush()) {}
	}
}
