import type { SQLWrapper } from "drizzle-orm";
import type { BatchItem } from "drizzle-orm/batch";
import { DrizzleD1Database } from "drizzle-orm/d1";
import { SQLiteAsyncDialect } from "drizzle-orm/sqlite-core";
import { Session } from "./session.ts";

export type Database = DrizzleD1Database;

/** A statement that joins the batch of another change. A batch is the only transaction that D1 has. */
export type Statement = BatchItem<"sqlite">;

/** A statement that reads rows. */
export type Query<Row> = Statement & PromiseLike<Row[]>;

/** A query for ids that is embedded in another statement, so that both take one round trip. */
export type IdQuery = SQLWrapper;

/** Returns the number of rows that a DELETE removed, without rows removed by cascade. */
export function deletedRows({ meta }: { readonly meta: { readonly changes: number } }): number {
	return meta.changes;
}

export function connect(binding: D1Database): Database {
	const dialect = new SQLiteAsyncDialect();
	return new DrizzleD1Database("async", dialect, new Session(binding, dialect), undefined);
}
