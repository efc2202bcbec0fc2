import { asc, desc, type SQL, sql } from "drizzle-orm";
import type { SQLiteColumn } from "drizzle-orm/sqlite-core";
import type { Position } from "../core/cursors.ts";

interface Paging {
	readonly descending?: boolean;
	/** Where the page before ended. */
	readonly after?: Position | undefined;
}

/**
 * The order of a column, among equals that of the ids, and what comes past a position in it: made together, so
 * that no page repeats or skips a row.
 */
export function keyset(
	column: SQLiteColumn | SQL,
	id: SQLiteColumn,
	{ descending = false, after }: Paging,
) {
	const direction = descending ? desc : asc;
	const beyond = sql.raw(descending ? "<" : ">");
	return {
		order: [direction(column), direction(id)],
		past: after && sql`(${column}, ${id}) ${beyond} (${after.value}, ${after.id})`,
	};
}
