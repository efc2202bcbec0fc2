import { and, gt, isNull, type SQL } from "drizzle-orm";
import { index, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { timestamp } from "../../db/timestamp.ts";

export const sessions = sqliteTable(
	"sessions",
	{
		id: text().primaryKey(),
		userId: text("user_id").notNull(),
		scopes: text({ mode: "json" }).$type<string[]>().notNull(),
		userAgent: text("user_agent"),
		createdAt: timestamp("created_at").notNull(),
		lastUsedAt: timestamp("last_used_at").notNull(),
		expiresAt: timestamp("expires_at").notNull(),
		revokedAt: timestamp("revoked_at"),
	},
	(table) => [index("idx_sessions_user").on(table.userId, table.createdAt, table.id)],
);

export const refreshTokens = sqliteTable(
	"refresh_tokens",
	{
		tokenHash: text("token_hash").primaryKey(),
		sessionId: text("session_id").notNull(),
		createdAt: timestamp("created_at").notNull(),
		expiresAt: timestamp("expires_at").notNull(),
		usedAt: timestamp("used_at"),
		replacedBy: text("replaced_by"),
	},
	(table) => [index("idx_refresh_tokens_session").on(table.sessionId)],
);

/** The condition of a live session: it is neither revoked nor expired. */
export function isLive(now: Date): SQL | undefined {
	return and(isNull(sessions.revokedAt), gt(sessions.expiresAt, now));
}

export type SessionRow = typeof sessions.$inferSelect;
export type RefreshTokenRow = typeof refreshTokens.$inferSelect;
