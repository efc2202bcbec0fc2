import { and, eq, exists, getTableColumns, or, type SQL, sql } from "drizzle-orm";
import type { SQLiteColumn } from "drizzle-orm/sqlite-core";
import type { Position } from "../../../core/cursors.ts";
import type { Database, Statement } from "../../../db/client.ts";
import { fold } from "../../../db/fold.ts";
import { keyset } from "../../../db/keyset.ts";
import type { Instant } from "../../../time/instant.ts";
import { isLive, sessions } from "../../authentication/table.ts";
import { type UserRow, users } from "../table.ts";

/** A user with a summary of their sessions. */
export interface Account extends UserRow {
	readonly sessionCount: number;
	readonly lastSeenAt: Instant | null;
}

interface AccountFilter {
	readonly search?: string | undefined;
	readonly isActive?: boolean | undefined;
	readonly role?: UserRow["role"] | undefined;
}

interface AccountListing {
	readonly filter: AccountFilter;
	readonly descending: boolean;
	readonly after?: Position | undefined;
	readonly limit: number;
}

export type AccountTotalsQuery = ReturnType<UserAdministrationStore["totals"]>;
/** The numbers of enabled and disabled accounts, and of accounts that were used since a requested time. */
export type AccountTotals = Awaited<AccountTotalsQuery>[number];

/** Upper bound of everything that may follow a prefix. */
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
		// A search finds few rows. The + keeps the planner from using the indexes of the other conditions instead.
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
	 * @param record entry of the change in the audit log
	 * @param endSessions ends all sessions of the user
	 */
	async disable(
		id: string,
		now: Date,
		{ record, endSessions }: { readonly record: Statement; readonly endSessions: Statement },
	): Promise<Account | undefined> {
		// An account that an operator disabled by hand may still have sessions. Ending those is a change too.
		const session = this.#database
			.select({ id: sessions.id })
			.from(sessions)
			.where(isLiveOfUser(now));
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

	/** @param record entry of the change in the audit log */
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

	/** Returns a query that runs when it is awaited, or as part of a batch. */
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
		const count = this.#database
			.select({ count: sql`COUNT(*)` })
			.from(sessions)
			.where(isLiveOfUser(now));
		const last = this.#database
			.select({ last: sql`MAX(${sessions.lastUsedAt})` })
			.from(sessions)
			.where(eq(sessions.userId, users.id));
		return this.#database
			.select({
				...getTableColumns(users),
				sessionCount: sql<number>`${count}`,
				lastSeenAt: sql<Instant | null>`${last}`.mapWith(sessions.lastUsedAt),
			})
			.from(users);
	}
}

/** The condition of a live session of the user in the outer statement. */
function isLiveOfUser(now: Date): SQL | undefined {
	return and(eq(sessions.userId, users.id), isLive(now));
}

/** Finds users by e-mail address, name or id. Each way is a range of its own index. */
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
