import { and, eq, exists, getTableColumns, gt, isNull, or, type SQL, sql } from "drizzle-orm";
import type { SQLiteColumn } from "drizzle-orm/sqlite-core";
import type { Position } from "../../../core/cursors.ts";
import type { Database, Statement } from "../../../db/client.ts";
import { fold } from "../../../db/fold.ts";
import { keyset } from "../../../db/keyset.ts";
import { sessions } from "../../authentication/table.ts";
import { type UserRow, users } from "../table.ts";

/** A user with what is known of their sessions. */
export interface Account extends UserRow {
	readonly sessionCount: number;
	readonly lastSeenAt: Date | null;
}

export interface AccountFilter {
	readonly search?: string | undefined;
	readonly isActive?: boolean | undefined;
	readonly role?: UserRow["role"] | undefined;
}

export interface AccountListing {
	readonly filter: AccountFilter;
	readonly descending: boolean;
	readonly after?: Position | undefined;
	readonly limit: number;
}

export type AccountTotalsQuery = ReturnType<UserAdministrationStore["totals"]>;
/** How many accounts may log in, may not, and were used since the time that was asked for. */
export type AccountTotals = Awaited<AccountTotalsQuery>[number];

/** Sorts after whatever may follow a prefix. */
const LAST_CHARACTER = "\u{10FFFF}";

export class UserAdministrationStore {
	readonly #database: Database;

	constructor(database: Database) {
		this.#database = database;
	}

	async find(id: string, now: Date): Promise<Account | undefined> {
		return this.#select(now).where(eq(users.id, id)).get();
	}

	async list({ filter, descending, after, limit }: AccountListing, now: Date): Promise<Account[]> {
		const { search, isActive, role } = filter;
		// A search finds few: with a + the other conditions cannot lead the planner away from its indexes.
		const column = (each: SQLiteColumn) => (search === undefined ? each : sql`+${each}`);
		const { order, past } = keyset(column(users.createdAt), users.id, {
			descending,
			bounded: true,
			after,
		});
		return this.#select(now)
			.where(
				and(
					search === undefined ? undefined : matches(search),
					isActive === undefined ? undefined : sql`${column(users.isActive)} = ${Number(isActive)}`,
					role === undefined ? undefined : sql`${column(users.role)} = ${role}`,
					past,
				),
			)
			.orderBy(...order)
			.limit(limit);
	}

	/**
	 * @param record of the change, for the audit log
	 * @param endSessions ends all sessions of the user
	 */
	async disable(
		id: string,
		now: Date,
		{ record, endSessions }: { readonly record: Statement; readonly endSessions: Statement },
	): Promise<Account | undefined> {
		// Who was disabled by hand in the database may have sessions left, and ending those is a change too.
		const session = this.#database.select({ id: sessions.id }).from(sessions).where(isLive(now));
		const [, , , rows] = await this.#database.batch([
			this.#database
				.update(users)
				.set({ isActive: false })
				.where(and(eq(users.id, id), or(eq(users.isActive, true), exists(session)))),
			record,
			endSessions,
			this.#select(now).where(eq(users.id, id)),
		]);
		return rows[0];
	}

	/** @param record of the change, for the audit log */
	async enable(id: string, now: Date, record: Statement): Promise<Account | undefined> {
		const [, , rows] = await this.#database.batch([
			this.#database
				.update(users)
				.set({ isActive: true })
				.where(and(eq(users.id, id), eq(users.isActive, false))),
			record,
			this.#select(now).where(eq(users.id, id)),
		]);
		return rows[0];
	}

	/** Runs when it is awaited, or in the batch that it is handed to. */
	totals(activeSince: Date) {
		const active = sql.param(activeSince, sessions.lastUsedAt);
		return this.#database
			.select({
				enabled: sql<number>`(SELECT COUNT(*) FROM users WHERE is_active = 1)`,
				disabled: sql<number>`(SELECT COUNT(*) FROM users WHERE is_active = 0)`,
				active: sql<number>`(SELECT COUNT(DISTINCT user_id)
					FROM sessions INDEXED BY idx_sessions_last_used WHERE last_used_at >= ${active})`,
			})
			.from(sql`(SELECT 1)`);
	}

	#select(now: Date) {
		const count = this.#database.select({ count: sql`COUNT(*)` }).from(sessions).where(isLive(now));
		const last = this.#database
			.select({ last: sql`MAX(${sessions.lastUsedAt})` })
			.from(sessions)
			.where(eq(sessions.userId, users.id));
		return this.#database
			.select({
				...getTableColumns(users),
				sessionCount: sql<number>`${count}`,
				lastSeenAt: sql<Date | null>`${last}`.mapWith(sessions.lastUsedAt),
			})
			.from(users);
	}
}

/** A session of the user of the outer statement that has not ended. */
function isLive(now: Date): SQL | undefined {
	return and(
		eq(sessions.userId, users.id),
		isNull(sessions.revokedAt),
		gt(sessions.expiresAt, now),
	);
}

/** Each way to find a user is a range of an index of its own. */
function matches(search: string): SQL {
	const folded = fold(search);
	return sql`${users.id} IN (
		SELECT id FROM users WHERE email >= ${search} AND email < ${search + LAST_CHARACTER}
		UNION ALL
		SELECT id FROM users WHERE folded_display_name >= ${folded}
			AND folded_display_name < ${folded + LAST_CHARACTER}
		UNION ALL
		SELECT id FROM users WHERE id = ${search})`;
}
