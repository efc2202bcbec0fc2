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

/** Which thing of a user is meant; with a version, only as long as it is the one. */
export interface OwnedKey {
	readonly userId: string;
	readonly id: string;
	readonly version?: number | undefined;
}

/** The one that is meant, where it is the user's. */
export function ownedBy(table: Versioned, { userId, id, version }: OwnedKey): SQL | undefined {
	return and(
		eq(table.id, id),
		eq(table.userId, userId),
		version === undefined ? undefined : eq(table.version, version),
	);
}

/** Those of `ids` that are the user's. The plus has SQLite look up the ids, and not read all that is the user's. */
export function ownedAmong(table: Owned, userId: string, ids: IdQuery): SQL | undefined {
	return and(sql`+${table.userId} = ${userId}`, inArray(table.id, ids));
}
