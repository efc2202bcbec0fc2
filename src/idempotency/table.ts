import { primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { timestamp } from "../db/timestamp.ts";

export const idempotencyKeys = sqliteTable(
	"idempotency_keys",
	{
		scope: text().notNull(),
		key: text().notNull(),
		/** null for the key of an IP address */
		userId: text("user_id"),
		fingerprint: text().notNull(),
		claim: text().notNull(),
		claimedAt: timestamp("claimed_at").notNull(),
		createdId: text("created_id"),
		answer: text(),
	},
	(table) => [primaryKey({ columns: [table.scope, table.key] })],
);

export type IdempotencyKeyRow = typeof idempotencyKeys.$inferSelect;
