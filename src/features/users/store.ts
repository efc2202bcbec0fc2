import { and, eq, sql } from "drizzle-orm";
import type { Database, Query, Statement } from "../../db/client.ts";
import { fold } from "../../db/fold.ts";
import type { Outbox } from "../../events/outbox.ts";
import { type UserRow, users } from "./table.ts";

/** Identifies a user; with a version, only while the row has that version. */
export interface UserKey {
	readonly id: string;
	readonly version?: number | undefined;
}

export class UserStore {
	readonly #database: Database;
	readonly #outbox: Outbox;

	constructor(database: Database, outbox: Outbox) {
		this.#database = database;
		this.#outbox = outbox;
	}

	/** @param alongside statements for the same batch */
	async create(
		row: typeof users.$inferInsert,
		alongside: readonly Statement[] = [],
	): Promise<UserRow> {
		const { id: userId, createdAt: occurredAt } = row;
		const [created] = await this.#database.batch([
			this.#database
				.insert(users)
				.values({ ...row, ...folded(row) })
				.returning(),
			this.#outbox.record({ type: "user.registered", userId, occurredAt, data: {} }),
			...alongside,
		]);
		return created[0] as UserRow;
	}

	async find(id: string): Promise<UserRow | undefined> {
		return this.#database.select().from(users).where(eq(users.id, id)).get();
	}

	/** Returns a query that runs when it is awaited, or as part of a batch. */
	findOwn(id: string): Query<UserRow> {
		return this.#database.select().from(users).where(eq(users.id, id));
	}

	/** The column compares addresses without case, so that two spellings of one address find one account. */
	async findByEmail(email: string): Promise<UserRow | undefined> {
		return this.#database.select().from(users).where(eq(users.email, email)).get();
	}

	/**
	 * @param alongside statements for the same batch
	 * @returns undefined when there is no such user of that version
	 */
	async update(
		{ id, version }: UserKey,
		changes: Partial<UserRow>,
		alongside: readonly Statement[] = [],
	): Promise<UserRow | undefined> {
		const update = this.#database
			.update(users)
			.set({ ...changes, ...folded(changes), version: sql`${users.version} + 1` })
			.where(and(eq(users.id, id), version === undefined ? undefined : eq(users.version, version)))
			.returning();
		const [rows] = await this.#database.batch([update, ...alongside]);
		return rows[0];
	}

	/** Deletes a user. Foreign keys with ON DELETE CASCADE delete everything that belongs to the user. */
	async delete(id: string): Promise<void> {
		await this.#database.delete(users).where(eq(users.id, id));
	}
}

/** Returns the column that searches use; nothing when the name does not change. */
function folded({ displayName }: { displayName?: string }): Partial<UserRow> {
	return displayName === undefined ? {} : { foldedDisplayName: fold(displayName) };
}
