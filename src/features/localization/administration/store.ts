import { and, eq, sql } from "drizzle-orm";
import type { Database, Statement } from "../../../db/client.ts";
import { isNotNullViolation } from "../../../db/failures.ts";
import { localizationContent, localizationRevision } from "../table.ts";

export class LocalizationAdministrationStore {
	readonly #database: Database;

	constructor(database: Database) {
		this.#database = database;
	}

	/**
	 * Runs statements that were planned for a revision of the texts.
	 * @returns false when the texts have another revision by now; then nothing is written
	 */
	async write(revision: number, statements: readonly Statement[]): Promise<boolean> {
		const unchanged = sql`CASE ${localizationRevision.revision} WHEN ${revision} THEN ${revision + 1} END`;
		try {
			await this.#database.batch([
				// With another revision the CASE is NULL, and the batch fails because of NOT NULL.
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

	/** @param contents texts by key */
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

/** Recognizes the failure of a batch that was planned for an older revision. */
function isStaleRevision(error: unknown): boolean {
	return isNotNullViolation(error, "localization_revision.revision");
}
