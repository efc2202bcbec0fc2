import type { BatchItem } from "drizzle-orm/batch";
import { type DrizzleD1Database, drizzle } from "drizzle-orm/d1";

export type Database = DrizzleD1Database;

/** A statement that is run in the batch of another change: D1's only transaction. */
export type Statement = BatchItem<"sqlite">;

export function connect(binding: D1Database): Database {
	return drizzle(binding);
}
