import type { z } from "zod";
import type * as schemas from "../../generated/schemas.ts";
import type { TaskRow } from "./table.ts";

type Task = z.infer<typeof schemas.Task>;

export function presentTask(row: TaskRow): Task {
	return {
		id: row.id,
		title: row.title,
		notes: row.notes,
		status: row.status,
		priority: row.priority as Task["priority"],
		labels: row.labels,
		due: presentDue(row),
		estimateMinutes: row.estimateMinutes,
		parentId: row.parentId,
		position: row.position,
		completedAt: row.completedAt?.toISOString() ?? null,
		createdAt: row.createdAt.toISOString(),
		updatedAt: row.updatedAt.toISOString(),
	};
}

function presentDue({ dueDate, dueTime, dueTimeZone }: TaskRow): Task["due"] {
	return dueDate === null ? null : { date: dueDate, time: dueTime, timeZone: dueTimeZone };
}
