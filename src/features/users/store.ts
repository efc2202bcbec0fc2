import { eq } from "drizzle-orm";
import type { Database } from "../../db/client.ts";
import { fold } from "../../db/fold.ts";
import { type UserRow, users } from "./table.ts";

export class UserStore {
	readonly #database: Database;

	constructor(database: Database) {
		this.#database = database;
	}

	async create(row: typeof users.$inferInsert): Promise<UserRow> {
		return this.#database
			.insert(users)
			.values({ ...row, ...folded(row) })
			.returning()
			.get();
	}

	async find(id: string): Promise<UserRow | undefined> {
		return this.#database.select().from(users).where(eq(users.id, id)).get();
	}

	/** Nobody means two accounts by two spellings of one address: the column compares without case. */
	async findByEmail(email: string): Promise<UserRow | undefined> {
		return this.#database.select().from(users).where(eq(users.email, email)).get();
	}

	async update(id: string, changes: Partial<UserRow>): Promise<UserRow | undefined> {
		return this.#database
			.update(users)
			.set({ ...changes, ...folded(changes) })
			.where(eq(users.id, id))
			.returning()
			.get();
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
