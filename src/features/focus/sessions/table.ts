import { type SQL, sql } from "drizzle-orm";
import {
	index,
	integer,
	primaryKey,
	type SQLiteColumn,
	sqliteTable,
	text,
	uniqueIndex,
} from "drizzle-orm/sqlite-core";
import { timestamp } from "../../../db/timestamp.ts";

/** Queries use this text, because the planner uses a partial index only for the condition of its definition. */
export const isRunning = sql`status IN ('active', 'paused')`;

export const focusSessions = sqliteTable(
	"focus_sessions",
	{
		id: text().primaryKey(),
		userId: text("user_id").notNull(),
		templateKey: text("template_key").notNull(),
		taskId: text("task_id"),
		status: text({ enum: ["active", "paused", "completed", "abandoned"] }).notNull(),
		workMinutes: integer("work_minutes"),
		shortBreakMinutes: integer("short_break_minutes"),
		longBreakMinutes: integer("long_break_minutes"),
		rounds: integer().notNull(),
		startTime: timestamp("start_time").notNull(),
		endTime: timestamp("end_time"),
		runningSince: timestamp("running_since"),
		pausedAt: timestamp("paused_at"),
		elapsedMilliseconds: integer("elapsed_milliseconds").notNull().default(0),
		breakMilliseconds: integer("break_milliseconds").notNull().default(0),
		pausedMilliseconds: integer("paused_milliseconds").notNull().default(0),
		/** In seconds, breaks included. */
		actualDuration: integer("actual_duration").notNull().default(0),
		intervalNumber: integer("interval_number").notNull().default(1),
		intervalPurpose: text("interval_purpose", { enum: ["work", "break"] })
			.notNull()
			.default("work"),
		intervalStartTime: timestamp("interval_start_time").notNull(),
		intervalMilliseconds: integer("interval_milliseconds").notNull().default(0),
		energy: integer(),
		rating: integer(),
		/** Encrypted. */
		note: text(),
		version: integer().notNull().default(1),
		updatedAt: timestamp("updated_at").notNull(),
	},
	(table) => [
		index("idx_focus_sessions_user_date").on(table.userId, table.startTime, table.id),
		index("idx_focus_sessions_start").on(table.startTime),
		index("idx_focus_sessions_task").on(table.taskId),
		uniqueIndex("idx_focus_sessions_running").on(table.userId).where(isRunning),
		index("idx_focus_sessions_forgotten").on(table.startTime).where(isRunning),
	],
);

/** The ended intervals. The running interval is part of the session's row. */
export const focusSessionIntervals = sqliteTable(
	"focus_session_intervals",
	{
		/** Unique across all sessions. */
		id: text()
			.notNull()
			.unique("idx_focus_session_intervals_id")
			.generatedAlwaysAs(sql`(session_id || '.' || number)`),
		sessionId: text("session_id").notNull(),
		number: integer().notNull(),
		purpose: text({ enum: ["work", "break"] }).notNull(),
		startTime: timestamp("start_time").notNull(),
		endTime: timestamp("end_time").notNull(),
		durationMilliseconds: integer("duration_milliseconds").notNull(),
	},
	(table) => [primaryKey({ columns: [table.sessionId, table.number] })],
);

export type FocusSessionRow = typeof focusSessions.$inferSelect;
export type NewFocusSessionRow = typeof focusSessions.$inferInsert;
export type FocusIntervalRow = typeof focusSessionIntervals.$inferSelect;

/** Matches parts of the user's sessions, such as intervals. */
export function inOwnSession({ sessionId }: { sessionId: SQLiteColumn }, userId: string): SQL {
	return sql`EXISTS (SELECT 1 FROM ${focusSessions}
		WHERE ${focusSessions.id} = ${sessionId} AND ${focusSessions.userId} = ${userId})`;
}
