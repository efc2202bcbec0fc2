import { sql } from "drizzle-orm";
import type { Database } from "../../db/client.ts";

export class SystemStore {
	readonly #database: Database;

	constructor(database: Database) {
		this.#database = database;
	}

	/** Runs the cheapest statement that proves that the database answers and is migrated. */
	async ping(): Promise<void> {
		await this.#database.run(sql`SELECT 1 FROM users LIMIT 1`);
	}
}
