import { eq, sql } from "drizzle-orm";
import type { Database } from "../../db/client.ts";
import { localizationContent, localizationRevision, type TranslationRow } from "./table.ts";

/** The texts at one moment. */
export interface Reading {
	readonly revision: number;
	/** None when the revision is the one that was seen. */
	readonly rows: readonly TranslationRow[];
}

export class LocalizationStore {
	readonly #database: Database;

	constructor(database: Database) {
		this.#database = database;
	}

	/**
	 * All texts, unless they are those that the caller knows.
	 * @param seen the revision of what is known; 0 for nothing
	 */
	async read(seen: number): Promise<Reading> {
		const current = this.#database
			.select({ revision: localizationRevision.revision })
			.from(localizationRevision)
			.where(eq(localizationRevision.id, 1));
		const [[found], rows] = await this.#database.batch([
			current,
			this.#database.select().from(localizationContent).where(sql`(${current}) <> ${seen}`),
		]);
		return { revision: found?.revision ?? 0, rows };
	}
}
