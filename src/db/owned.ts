import { and, eq, inArray, type SQL, sql } from "drizzle-orm";
import type { SQLiteColumn } from "drizzle-orm/sqlite-core";
import type { IdQuery } from "./client.ts";

interface Owned {
	readonly id: SQLiteColumn;
	readonly userId: SQLiteColumn;
}

interface Versioned extends Owned {
	readonly version: SQLiteColumn;
}

/** Identifies a row of a user; with a version, only while the row has that version. */
export interface OwnedKey {
	readonly userId: string;
	readonly id: string;
	readonly version?: number | undefined;
}

/** Matches the row that a key identifies. Another user's row does not match. */
export function ownedBy(table: Versioned, { userId, id, version }: OwnedKey): SQL | undefined {
	return and(
		eq(table.id, id),
		eq(table.userId, userId),
		version === undefined ? undefined : eq(table.version, version),
	);
}

/**
 * Matches the rows of `ids` that belong to the user. The plus makes SQLite look up the ids instead of reading all
 * rows of the user.
 */
export function ownedAmong(table: Owned, userId: string, ids: IdQuery): SQL | undefined {
	return and(sql`+${table.userId} = ${userId}`, inArray(table.id, ids));
}
