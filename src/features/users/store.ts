import { and, eq, sql } from "drizzle-orm";
import type { Database, Query, Statement } from "../../db/client.ts";
import { fold } from "../../db/fold.ts";
import type { Outbox } from "../../events/outbox.ts";
import { type UserRow, users } from "./table.ts";

/** Which user is meant; with a version, only as long as it is the one. */
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

	/** @param alongside is carried out with it, or not at all */
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

	/** Runs when it is awaited, or in the batch that it is handed to. */
	findOwn(id: string): Query<UserRow> {
		return this.#database.select().from(users).where(eq(users.id, id));
	}

	/** Nobody means two accounts by two spellings of one address: the column compares without case. */
	async findByEmail(email: string): Promise<UserRow | undefined> {
		return this.#database.select().from(users).where(eq(users.email, email)).get();
	}

	/**
	 * @param alongside is carried out with it, or not at all
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

	/** Everything that belongs to a user refers to it with ON DELETE CASCADE, so one statement takes it all. */
	async delete(id: string): Promise<void> {
		await this.#database.delete(users).where(eq(users.id, id));
	}
}

/** What is searched; without a name it stays as it is. */
function folded({ displayName }: { displayName?: string }): Partial<UserRow> {
	return displayName === undefined ? {} : { foldedDisplayName: fold(displayName) };
}
