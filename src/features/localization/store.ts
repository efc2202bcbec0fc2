import { eq, sql } from "drizzle-orm";
import type { Database } from "../../db/client.ts";
import { localizationContent, localizationRevision, type TranslationRow } from "./table.ts";

/** The texts at one revision. */
interface TextSnapshot {
	readonly revision: number;
	/** Empty when the caller knows this revision. */
	readonly rows: readonly TranslationRow[];
}

export class LocalizationStore {
	readonly #database: Database;

	constructor(database: Database) {
		this.#database = database;
	}

	/**
	 * Reads all texts, unless the caller knows the current revision.
	 * @param known the revision that the caller knows; 0 for none
	 */
	async read(known: number): Promise<TextSnapshot> {
		const current = this.#database
			.select({ revision: localizationRevision.revision })
			.from(localizationRevision)
			.where(eq(localizationRevision.id, 1));
		const [[found], rows] = await this.#database.batch([
			current,
			this.#database.select().from(localizationContent).where(sql`(${current}) <> ${known}`),
		]);
		return { revision: found?.revision ?? 0, rows };
	}
}
