import type { SQLWrapper } from "drizzle-orm";
import type { BatchItem } from "drizzle-orm/batch";
import { type DrizzleD1Database, drizzle } from "drizzle-orm/d1";

export type Database = DrizzleD1Database;

/** A statement that is run in the batch of another change: D1's only transaction. */
export type Statement = BatchItem<"sqlite">;

/** A statement that reads rows. */
export type Query<Row> = Statement & PromiseLike<Row[]>;

/** A query of ids that becomes part of another statement, so that the database works out both at once. */
export type IdQuery = SQLWrapper;

/** How many rows a DELETE has taken, those that went by cascade not counted. */
export function deletedRows({ meta }: { readonly meta: { readonly changes: number } }): number {
	return meta.changes;
}

export function connect(binding: D1Database): Database {
	return drizzle(binding);
}
