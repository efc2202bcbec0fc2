import { asc, desc, type SQL, sql } from "drizzle-orm";
import type { SQLiteColumn } from "drizzle-orm/sqlite-core";
import type { Position } from "../core/cursors.ts";

/** Positions that sort before and after every text. */
const FIRST: Position = { value: "", id: "" };
const LAST: Position = { value: "~", id: "" };

interface Paging {
	readonly descending?: boolean;
	/** The end of the previous page. */
	readonly after?: Position | undefined;
	/** Gives the first page of a list sorted by text a bound too. Without one SQLite may choose another index. */
	readonly bounded?: boolean;
}

/**
 * Builds the order of a list, by a column and then by id, and the condition for the rows past a position in it. Both
 * come from one function so that they agree: otherwise a page could repeat or skip a row.
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
