import { and, eq, isNull } from "drizzle-orm";
import type { Database, Statement } from "../db/client.ts";
import { isUniqueViolation } from "../db/failures.ts";
import { eventDeliveries, outbox } from "./table.ts";

/** Records which subscribers have handled an event, and the outcome of its delivery. */
export class EventReceipts {
	readonly #database: Database;

	constructor(database: Database) {
		this.#database = database;
	}

	/** Records that the subscriber has handled the event. A second receipt violates the primary key. */
	receipt(eventId: string, subscriber: string): Statement {
		return this.#database.insert(eventDeliveries).values({ eventId, subscriber });
	}

	/** @returns the subscribers that have handled the event; undefined when it is delivered or deleted */
	async received(eventId: string): Promise<ReadonlySet<string | null> | undefined> {
		const rows = await this.#database
			.select({ subscriber: eventDeliveries.subscriber })
			.from(outbox)
			.leftJoin(eventDeliveries, eq(eventDeliveries.eventId, outbox.id))
			.where(and(eq(outbox.id, eventId), isNull(outbox.deliveredAt)));
		return rows.length === 0 ? undefined : new Set(rows.map(({ subscriber }) => subscriber));
	}

	/** Marks the event as delivered to every subscriber. */
	async complete(eventId: string, now: Date): Promise<void> {
		await this.#database
			.update(outbox)
			.set({ deliveredAt: now, failedAt: null, failure: null })
			.where(eq(outbox.id, eventId));
	}

	/** Stores why an attempt failed. Other attempts may follow. */
	async explain(eventId: string, failure: string): Promise<void> {
		await this.#database.update(outbox).set({ failure }).where(eq(outbox.id, eventId));
	}

	/**
	 * Marks the event as failed for good: no attempt follows unless an operator starts one.
	 * @returns why the last attempt failed; undefined when there is no such event to deliver
	 */
	async fail(eventId: string, now: Date) {
		return this.#database
			.update(outbox)
			.set({ failedAt: now })
			.where(and(eq(outbox.id, eventId), isNull(outbox.deliveredAt)))
			.returning({ type: outbox.type, failure: outbox.failure })
			.get();
	}
}

/** Recognizes a batch that was rejected because the subscriber has handled the event before. */
export function isReplay(error: unknown): boolean {
	return isUniqueViolation(error, "event_deliveries");
}
