import { and, eq, sql } from "drizzle-orm";
import type { Database, Statement } from "../../db/client.ts";
import { isNotNullViolation } from "../../db/failures.ts";
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

	/**
	 * Carries out statements that were made with a certain revision of the texts in view.
	 * @returns false, and nothing is done, when the texts are of another one
	 */
	async write(revision: number, statements: readonly Statement[]): Promise<boolean> {
		const unchanged = sql`CASE ${localizationRevision.revision} WHEN ${revision} THEN ${revision + 1} END`;
		try {
			await this.#database.batch([
				// Without a new revision the batch breaks here: the column cannot be null.
				this.#database
					.update(localizationRevision)
					.set({ revision: unchanged })
					.where(eq(localizationRevision.id, 1)),
				...statements,
			]);
			return true;
		} catch (error) {
			if (isStaleRevision(error)) return false;
			throw error;
		}
	}

	/** @param contents by their keys */
	setting(language: string, contents: Readonly<Record<string, string>>, now: Date): Statement {
		const time = sql.param(now, localizationContent.updatedAt);
		return this.#database
			.insert(localizationContent)
			.select(
				sql`SELECT ${language}, key, value, 'edited', ${time} FROM json_each(${JSON.stringify(contents)}) WHERE TRUE`,
			)
			.onConflictDoUpdate({
				target: [localizationContent.language, localizationContent.contentKey],
				set: { content: sql`excluded.content`, origin: "edited", updatedAt: now },
			});
	}

	deletion(language: string, contentKey: string): Statement {
		return this.#database
			.delete(localizationContent)
			.where(
				and(
					eq(localizationContent.language, language),
					eq(localizationContent.contentKey, contentKey),
				),
			);
	}
}

/** Tells the failure of a batch that was decided by texts which have changed since. */
function isStaleRevision(error: unknown): boolean {
	return isNotNullViolation(error, "localization_revision.revision");
}
