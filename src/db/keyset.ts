import { asc, desc, type SQL, sql } from "drizzle-orm";
import type { SQLiteColumn } from "drizzle-orm/sqlite-core";
import type { Position } from "../core/cursors.ts";

/** Sort before and after every text. */
const FIRST: Position = { value: "", id: "" };
const LAST: Position = { value: "~", id: "" };

interface Paging {
	readonly descending?: boolean;
	/** Where the page before ended. */
	readonly after?: Position | undefined;
	/** Whether the first page of a list by a text has a bound too: without one SQLite may choose another index. */
	readonly bounded?: boolean;
}

/**
 * The order of a column, among equals that of the ids, and what comes past a position in it: made together, so
 * that no page repeats or skips a row.
 */
export function keyset(
	column: SQLiteColumn | SQL,
	id: SQLiteColumn,
	{ descending = false, bounded = false, after: position }: Paging,
) {
	const after = position ?? (bounded ? (descending ? LAST : FIRST) : undefined);
	const direction = descending ? desc : asc;
	const beyond = sql.raw(descending ? "<" : ">");
	return {
		order: [direction(column), direction(id)],
		past: after && sql`(${column}, ${id}) ${beyond} (${after.value}, ${after.id})`,
	};
}
