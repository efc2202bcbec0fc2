import { and, asc, eq, gt, inArray, max, or, sql } from "drizzle-orm";
import { type Database, deletedRows, type IdQuery, type Query } from "../../db/client.ts";
import type { Kind } from "./kind.ts";
import { RETENTION_DAYS } from "./rules.ts";
import { type ChangeRow, changes } from "./table.ts";

interface ChangeQuery {
	/** The last change that the client has received. */
	readonly after: number;
	/** Deletions up to this change are left out. */
	readonly origin: number;
	readonly limit: number;
}

/** The query for the changed entities of one kind. */
interface KindQuery<Row> {
	readonly kind: Kind;
	readonly findMany: (ids: IdQuery) => Query<Row>;
}

interface Excerpt<Row> {
	readonly log: readonly ChangeRow[];
	/** The changed entities by id, without the deleted ones. */
	readonly entities: ReadonlyMap<string, Row>;
	/** The newest change of the user. */
	readonly head: number;
}

export class SyncStore {
	readonly #database: Database;

	constructor(database: Database) {
		this.#database = database;
	}

	/** Reads a page in one batch, and so at one moment: every change that is no deletion finds its entity. */
	async read<Row extends { id: string }>(
		userId: string,
		{ after, origin, limit }: ChangeQuery,
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
	 * Deletes deletions that no cursor can request any more. Keeps them for one more day, because a client may still be
	 * reading pages.
	 * @returns the number of deleted rows
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
