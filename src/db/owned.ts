import { and, inArray, type SQL, sql } from "drizzle-orm";
import type { SQLiteColumn } from "drizzle-orm/sqlite-core";
import type { IdQuery } from "./client.ts";

interface Owned {
	readonly id: SQLiteColumn;
	readonly userId: SQLiteColumn;
}

/** Those of `ids` that are the user's. The plus has SQLite look up the ids, and not read all that is the user's. */
export function ownAmong(table: Owned, userId: string, ids: IdQuery): SQL | undefined {
	return and(sql`+${table.userId} = ${userId}`, inArray(table.id, ids));
}
