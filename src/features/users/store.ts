import { eq } from "drizzle-orm";
import type { Database } from "../../db/client.ts";
import type { Outbox } from "../../db/outbox.ts";
import { type UserRow, users } from "./table.ts";

export class UserStore {
	readonly #database: Database;
	readonly #outbox: Outbox;

	constructor(database: Database, outbox: Outbox) {
		this.#database = database;
		this.#outbox = outbox;
	}

	async create(row: typeof users.$inferInsert): Promise<UserRow> {
		const { id: userId, createdAt: occurredAt } = row;
		const [created] = await this.#database.batch([
			this.#database.insert(users).values(row).returning(),
			this.#outbox.record({ type: "user.registered", userId, occurredAt, data: {} }),
		]);
		return created[0] as UserRow;
	}

	async find(id: string): Promise<UserRow | undefined> {
		return this.#database.select().from(users).where(eq(users.id, id)).get();
	}

	/** Nobody means two accounts by two spellings of one address: the column compares without case. */
	async findByEmail(email: string): Promise<UserRow | undefined> {
		return this.#database.select().from(users).where(eq(users.email, email)).get();
	}

	async update(id: string, changes: Partial<UserRow>): Promise<UserRow | undefined> {
		return this.#database.update(users).set(changes).where(eq(users.id, id)).returning().get();
	}

	/** Everything that belongs to a user refers to it with ON DELETE CASCADE, so one statement takes it all. */
	async delete(id: string): Promise<void> {
		await this.#database.delete(users).where(eq(users.id, id));
	}
}
