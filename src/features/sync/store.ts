import { and, asc, eq, gt, inArray, max, or, sql } from "drizzle-orm";
import { type Database, deletedRows, type IdQuery, type Query } from "../../db/client.ts";
import type { Kind } from "./kind.ts";
import { RETENTION_DAYS } from "./rules.ts";
import { type ChangeRow, changes } from "./table.ts";

export interface Reading {
	/** The last change that is known already. */
	readonly after: number;
	/** Deletions up to this change are left out. */
	readonly origin: number;
	readonly limit: number;
}

/** How to read the things of one kind that have changed. */
export interface KindQuery<Row> {
	readonly kind: Kind;
	readonly findMany: (ids: IdQuery) => Query<Row>;
}

export interface Excerpt<Row> {
	readonly log: readonly ChangeRow[];
	/** What is left of the things that have changed, by id. */
	readonly entities: ReadonlyMap<string, Row>;
	/** The user's newest change of all. */
	readonly head: number;
}

export class SyncStore {
	readonly #database: Database;

	constructor(database: Database) {
		this.#database = database;
	}

	/** One batch, and with it one moment: each change that is no deletion finds its thing. */
	async read<Row extends { id: string }>(
		userId: string,
		{ after, origin, limit }: Reading,
		queries: readonly KindQuery<Row>[],
	): Promise<Excerpt<Row>> {
		const kinds = queries.map(({ kind }) => kind);
		const page = this.#database
			.select()
			.from(changes)
			.where(
				and(
					eq(changes.userId, userId),
					gt(changes.seq, after),
					inArray(changes.kind, kinds),
					or(eq(changes.deleted, false), gt(changes.seq, origin)),
				),
			)
			.orderBy(asc(changes.seq))
			.limit(limit);
		const changed = page.as("page");
		const ids = (kind: Kind) =>
			this.#database.select({ id: changed.entityId }).from(changed).where(eq(changed.kind, kind));
		const newest = this.#database
			.select({ seq: max(changes.seq) })
			.from(changes)
			.where(eq(changes.userId, userId));
		const [[head], log, ...entities] = await this.#database.batch([
			newest,
			page,
			...queries.map(({ kind, findMany }) => findMany(ids(kind))),
		]);
		const found = (entities.flat() as Row[]).map((row) => [row.id, row] as const);
		return { log, entities: new Map(found), head: head?.seq ?? 0 };
	}

	/**
	 * Deletes deletions that no cursor can ask for any more. A day is added, since a page may still be under way.
	 * @returns how many
	 */
	async deleteOldDeletions(limit: number): Promise<number> {
		const age = `-${RETENTION_DAYS + 1} days`;
		const old = this.#database
			.select({ seq: changes.seq })
			.from(changes)
			.where(sql`${changes.deleted} = 1 AND ${changes.changedAt} < datetime('now', ${age})`)
			.limit(limit);
		return deletedRows(await this.#database.delete(changes).where(inArray(changes.seq, old)));
	}
}
