import { and, eq, isNull } from "drizzle-orm";
import type { Database, Statement } from "../db/client.ts";
import { isUniqueViolation } from "../db/failures.ts";
import { eventDeliveries, outbox } from "./table.ts";

/** Records which subscriber has handled which event, and what became of the event. */
export class EventReceipts {
	readonly #database: Database;

	constructor(database: Database) {
		this.#database = database;
	}

	/** Refused when the subscriber has had the event. */
	receipt(eventId: string, subscriber: string): Statement {
		return this.#database.insert(eventDeliveries).values({ eventId, subscriber });
	}

	/** @returns the subscribers who have had the event; undefined when nobody waits for it any more */
	async received(eventId: string): Promise<ReadonlySet<string | null> | undefined> {
		const rows = await this.#database
			.select({ subscriber: eventDeliveries.subscriber })
			.from(outbox)
			.leftJoin(eventDeliveries, eq(eventDeliveries.eventId, outbox.id))
			.where(and(eq(outbox.id, eventId), isNull(outbox.deliveredAt)));
		return rows.length === 0 ? undefined : new Set(rows.map(({ subscriber }) => subscriber));
	}

	/** Every subscriber has had it. */
	async complete(eventId: string, now: Date): Promise<void> {
		await this.#database
			.update(outbox)
			.set({ deliveredAt: now, failedAt: null, failure: null })
			.where(eq(outbox.id, eventId));
	}

	/** An attempt failed; others may follow. */
	async explain(eventId: string, failure: string): Promise<void> {
		await this.#database.update(outbox).set({ failure }).where(eq(outbox.id, eventId));
	}

	/**
	 * No attempt follows, unless an operator asks for one.
	 * @returns why the last one failed; undefined when there is no such event to deliver
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

/** The receipt was refused, so the effect that it came with has been had before. */
export function isReplay(error: unknown): boolean {
	return isUniqueViolation(error, "event_deliveries");
}
