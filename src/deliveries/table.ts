import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { timestamp } from "../db/timestamp.ts";

export const deliveries = sqliteTable("deliveries", {
	id: text().primaryKey(),
	userId: text("user_id").notNull(),
	channel: text().notNull(),
	/** The endpoint or vendor that takes it. Back-off and circuit breaker are per target. */
	target: text().notNull(),
	/** Unique within the channel. */
	dedupKey: text("dedup_key").notNull(),
	/** Encrypted. */
	payload: text().notNull(),
	state: text({ enum: ["pending", "sending", "delivered", "dead", "expired"] })
		.notNull()
		.default("pending"),
	attempts: integer().notNull().default(0),
	lastFailure: text("last_failure"),
	createdAt: timestamp("created_at").notNull(),
	/** When to send it. While it is being sent: when the sender counts as dead. */
	dueAt: timestamp("due_at").notNull(),
	expiresAt: timestamp("expires_at").notNull(),
	finishedAt: timestamp("finished_at"),
});

export type DeliveryRow = typeof deliveries.$inferSelect;

/** The targets that fail or ask to wait. */
export const deliveryTargets = sqliteTable("delivery_targets", {
	target: text().primaryKey(),
	/** How many attempts have failed since the last one that did not. */
	failures: integer().notNull(),
	/** Nothing is sent to the target before that. */
	openUntil: timestamp("open_until").notNull(),
});
