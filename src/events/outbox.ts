import { and, gte, inArray, isNull, lte, type SQL, sql } from "drizzle-orm";
import { typeidUnboxed } from "typeid-js";
import { type Database, deletedRows, type Statement } from "../db/client.ts";
import type { DomainEvent, NewEvent } from "./catalogue.ts";
import { outbox } from "./table.ts";

const START = new Date(0);

/** Stores events until they are delivered. The batch that makes a change also writes its event. */
export class Outbox {
	readonly #database: Database;

	constructor(database: Database) {
		this.#database = database;
	}

	/** @param when condition, evaluated at this statement of the batch, under which the event is recorded */
	record({ data, ...event }: NewEvent, when: SQL = sql`TRUE`): Statement {
		return this.#insert(event, sql`${JSON.stringify(data)}`, when);
	}

	/** @param count number of occurrences, evaluated at this statement of the batch; at 0 no event is recorded */
	recordCount(event: Omit<NewEvent<"health.logged">, "data">, count: SQL): Statement {
		return this.#insert(event, sql`json_object('count', ${count})`, sql`${count} > 0`);
	}

	#insert({ type, userId, occurredAt }: Omit<NewEvent, "data">, data: SQL, when: SQL): Statement {
		const id = typeidUnboxed("evt");
		const time = sql.param(occurredAt, outbox.occurredAt);
		const row = sql`SELECT ${id}, ${type}, ${userId}, ${data}, ${time}, ${time}, NULL, NULL, NULL WHERE ${when}`;
		return this.#database.insert(outbox).select(row);
	}

	/**
	 * Claims the events that have been due longest. No other call gets them until `again`: by then they are
	 * delivered, have failed, or were lost on the way.
	 */
	async claim(now: Date, again: Date, limit: number): Promise<DomainEvent[]> {
		const due = this.#database
			.select({ id: outbox.id })
			.from(outbox)
			.where(and(isNull(outbox.deliveredAt), isNull(outbox.failedAt), lte(outbox.dueAt, now)))
			.orderBy(outbox.dueAt)
			.limit(limit);
		const { id, type, occurredAt, userId, data } = outbox;
		const rows = await this.#database
			.update(outbox)
			.set({ dueAt: again })
			.where(inArray(id, due))
			.returning({ id, type, occurredAt, userId, data });
		return rows as DomainEvent[];
	}

	/** Makes events due again that could not be sent. */
	async release(ids: readonly string[]): Promise<void> {
		await this.#database
			.update(outbox)
			.set({ dueAt: sql`${outbox.occurredAt}` })
			.where(sql`${outbox.id} IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`);
	}

	/** Counts the events that wait for delivery, and those that have failed for good. */
	async backlog(): Promise<{ pending: number; failed: number }> {
		const waits = and(isNull(outbox.deliveredAt), isNull(outbox.failedAt));
		// The bounds make the planner use the partial indexes of these events.
		const pending = this.#database.$count(outbox, and(waits, gte(outbox.dueAt, START)));
		const failed = this.#database.$count(outbox, gte(outbox.failedAt, START));
		return this.#database.get(sql`SELECT ${pending} AS pending, ${failed} AS failed`);
	}

	/**
	 * Deletes events that were delivered at least a week ago. A foreign key deletes their receipts.
	 * @returns the number of deleted events
	 */
	async deleteDelivered(limit: number): Promise<number> {
		const old = this.#database
			.select({ id: outbox.id })
			.from(outbox)
			.where(lte(outbox.deliveredAt, sql`datetime('now', '-7 days')`))
			.limit(limit);
		return deletedRows(await this.#database.delete(outbox).where(inArray(outbox.id, old)));
	}
}
