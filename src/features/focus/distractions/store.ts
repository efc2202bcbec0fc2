import { and, eq, inArray, type SQL, sql } from "drizzle-orm";
import type { Position } from "../../../core/cursors.ts";
import type { Database, IdQuery, Query, Statement } from "../../../db/client.ts";
import { keyset } from "../../../db/keyset.ts";
import { ownedBy } from "../../../db/owned.ts";
import { focusSessions, inOwnSession, isRunning } from "../sessions/table.ts";
import {
	type FocusDistractionRow,
	focusDistractions,
	type NewFocusDistractionRow,
} from "./table.ts";

export class FocusDistractionStore {
	readonly #database: Database;

	constructor(database: Database) {
		this.#database = database;
	}

	/**
	 * Stores a signal, or merges it into the one that it repeats. One statement does both, so that concurrent signals
	 * are each counted. A session that is not the user's, or not running, violates the foreign key.
	 * @param mergeSince a signal without a note is merged into a row whose last signal came after this
	 * @param alongside statements for the same batch
	 */
	async record(
		userId: string,
		row: NewFocusDistractionRow,
		mergeSince: Date,
		alongside: readonly Statement[] = [],
	): Promise<FocusDistractionRow> {
		const { id, count } = focusDistractions;
		const sessionId = runningSession(userId, row.sessionId);
		const repeated = sql`COALESCE((${latest(row, mergeSince)}), ${row.id})`;
		const [recorded] = await this.#database.batch([
			this.#database
				.insert(focusDistractions)
				.values({ ...row, id: row.note == null ? repeated : row.id, sessionId })
				.onConflictDoUpdate({
					target: id,
					set: {
						count: sql`${count} + 1`,
						lastAt: sql`excluded.last_at`,
						sessionId: sql`excluded.session_id`,
					},
				})
				.returning(),
			...alongside,
		]);
		return recorded[0] as FocusDistractionRow;
	}

	/** Returns a query for those distractions of `ids` that are part of the user's sessions. */
	findMany(userId: string, ids: IdQuery): Query<FocusDistractionRow> {
		return this.#database
			.select()
			.from(focusDistractions)
			.where(and(inArray(focusDistractions.id, ids), inOwnSession(focusDistractions, userId)));
	}

	/** @returns undefined when the user has no such session */
	async list(
		userId: string,
		sessionId: string,
		limit: number,
		after?: Position,
	): Promise<FocusDistractionRow[] | undefined> {
		const paging = { bounded: true, after };
		const { order, past } = keyset(focusDistractions.createdAt, focusDistractions.id, paging);
		const rows = await this.#database
			.select({ distraction: focusDistractions })
			.from(focusSessions)
			.leftJoin(focusDistractions, and(eq(focusDistractions.sessionId, focusSessions.id), past))
			.where(ownedBy(focusSessions, { userId, id: sessionId }))
			.orderBy(...order)
			.limit(limit);
		if (rows.length === 0) return undefined;
		return rows.flatMap(({ distraction }) => distraction ?? []);
	}
}

/** Selects the id if the session is the user's and running, else an id that violates the foreign key. */
function runningSession(userId: string, sessionId: string): SQL<string> {
	return sql`COALESCE((SELECT id FROM focus_sessions
		WHERE id = ${sessionId} AND user_id = ${userId} AND ${isRunning}), '')`;
}

/** Selects the latest distraction of the same type, without a note, whose last signal came after `since`. */
function latest({ sessionId, type }: NewFocusDistractionRow, since: Date): SQL {
	const time = sql.param(since, focusDistractions.lastAt);
	return sql`SELECT id FROM focus_session_distractions
		WHERE session_id = ${sessionId} AND distraction_type = ${type} AND note IS NULL AND last_at > ${time}
		ORDER BY created_at DESC LIMIT 1`;
}
