import { type SQL, sql } from "drizzle-orm";
import { index, integer, real, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { timestamp } from "../../db/timestamp.ts";

export const tasks = sqliteTable(
	"tasks",
	{
		id: text().primaryKey(),
		userId: text("user_id").notNull(),
		parentId: text("parent_id"),
		title: text().notNull(),
		notes: text(),
		status: text({ enum: ["todo", "in_progress", "done"] }).notNull(),
		priority: integer().notNull(),
		labels: text({ mode: "json" }).$type<string[]>().notNull(),
		dueDate: text("due_date"),
		dueTime: text("due_time"),
		dueTimeZone: text("due_time_zone"),
		dueOrder: text("due_order")
			.notNull()
			.generatedAlwaysAs(sql`(COALESCE(due_date || 'T' || COALESCE(due_time, ''), '~'))`, {
				mode: "stored",
			}),
		estimateMinutes: integer("estimate_minutes"),
		position: real().notNull(),
		foldedTitle: text("folded_title").notNull(),
		foldedNotes: text("folded_notes").notNull(),
		completedAt: timestamp("completed_at"),
		version: integer().notNull().default(1),
		createdAt: timestamp("created_at").notNull(),
		updatedAt: timestamp("updated_at").notNull(),
	},
	(table) => [
		index("idx_tasks_created").on(table.createdAt),
		index("idx_tasks_parent").on(table.parentId),
		index("idx_tasks_user_status").on(table.userId, table.status),
		index("idx_tasks_user_created").on(table.userId, table.createdAt, table.id),
		index("idx_tasks_user_due").on(table.userId, table.dueOrder, table.id),
		index("idx_tasks_user_priority").on(table.userId, table.priority, table.id),
		index("idx_tasks_user_position").on(table.userId, table.position, table.id),
	],
);

export type TaskRow = typeof tasks.$inferSelect;
export type NewTaskRow = typeof tasks.$inferInsert;

/** Selects the id if the task is the user's, else an id that violates the foreign key. */
export function ownTask(userId: string, id: string): SQL<string> {
	return sql`COALESCE((SELECT id FROM tasks WHERE id = ${id} AND user_id = ${userId}), '')`;
}
