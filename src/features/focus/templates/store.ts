import { and, eq, isNull, or, type SQL, sql } from "drizzle-orm";
import { unionAll } from "drizzle-orm/sqlite-core";
import type { Position } from "../../../core/cursors.ts";
import type { Database, IdQuery, Query, Statement } from "../../../db/client.ts";
import { keyset } from "../../../db/keyset.ts";
import { type OwnedKey, ownedAmong, ownedBy } from "../../../db/owned.ts";
import { type FocusTemplateRow, focusTemplates, type NewFocusTemplateRow } from "./table.ts";

type FocusTemplateChanges = Partial<NewFocusTemplateRow> & Pick<FocusTemplateRow, "updatedAt">;

/** Stores templates. Users read their own and the system's, and change only their own. */
export class FocusTemplateStore {
	readonly #database: Database;

	constructor(database: Database) {
		this.#database = database;
	}

	/** @param alongside statements for the same batch */
	async create(
		row: NewFocusTemplateRow,
		alongside: readonly Statement[] = [],
	): Promise<FocusTemplateRow> {
		const [created] = await this.#database.batch([
			this.#database.insert(focusTemplates).values(row).returning(),
			...alongside,
		]);
		return created[0] as FocusTemplateRow;
	}

	async find(userId: string, id: string): Promise<FocusTemplateRow | undefined> {
		const readable = or(isNull(focusTemplates.userId), eq(focusTemplates.userId, userId));
		return this.#database
			.select()
			.from(focusTemplates)
			.where(and(eq(focusTemplates.id, id), readable))
			.get();
	}

	/** Returns a query for those templates of `ids` that belong to the user. */
	findMany(userId: string, ids: IdQuery): Query<FocusTemplateRow> {
		return this.#database
			.select()
			.from(focusTemplates)
			.where(ownedAmong(focusTemplates, userId, ids));
	}

	/** Merges two ranges of one index, so that SQLite does not scan the templates of other users. */
	async list(userId: string, limit: number, after?: Position): Promise<FocusTemplateRow[]> {
		const { order, past } = keyset(focusTemplates.createdAt, focusTemplates.id, {
			bounded: true,
			after,
		});
		const those = (owner: SQL) =>
			this.#database.select().from(focusTemplates).where(and(owner, past));
		return unionAll(those(isNull(focusTemplates.userId)), those(eq(focusTemplates.userId, userId)))
			.orderBy(...order)
			.limit(limit);
	}

	/** @returns undefined when the user has no such template of that version */
	async update(
		key: OwnedKey,
		changes: FocusTemplateChanges,
	): Promise<FocusTemplateRow | undefined> {
		return this.#database
			.update(focusTemplates)
			.set({ ...changes, version: sql`${focusTemplates.version} + 1` })
			.where(ownedBy(focusTemplates, key))
			.returning()
			.get();
	}

	/** @returns whether the user had such a template of that version */
	async delete(key: OwnedKey): Promise<boolean> {
		const rows = await this.#database
			.delete(focusTemplates)
			.where(ownedBy(focusTemplates, key))
			.returning({ id: focusTemplates.id });
		return rows.length > 0;
	}
}
