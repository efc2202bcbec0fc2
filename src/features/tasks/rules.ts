import type { z } from "zod";
import type { DueInput } from "../../generated/schemas.ts";
import type { NewTaskRow, TaskRow } from "./table.ts";

type Due = z.infer<typeof DueInput>;

/** The columns of a due; undefined leaves them as they are. */
export function dueColumns(due: Due | null | undefined) {
	if (due === undefined) return {};
	return {
		dueDate: due?.date ?? null,
		dueTime: due?.time ?? null,
		dueTimeZone: due?.timeZone ?? null,
	} satisfies Partial<NewTaskRow>;
}

/** A task is complete from the moment that it becomes done, until it is not. */
export function completionColumns(
	status: TaskRow["status"] | undefined,
	before: TaskRow | null,
	now: Date,
) {
	if (status === undefined) return {};
	return { status, completedAt: status === "done" ? (before?.completedAt ?? now) : null };
}

/** Text as it is searched: letters that differ only in case or in how they are encoded are the same. */
export function fold(text: string): string {
	return text.normalize("NFKC").toLowerCase();
}

export function searchText(title: string, notes: string | null | undefined): string {
	return fold(`${title}\n${notes ?? ""}`);
}
