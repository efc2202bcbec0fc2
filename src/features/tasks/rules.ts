import type { z } from "zod";
import { fold } from "../../db/fold.ts";
import type { DueInput } from "../../generated/schemas.ts";
import type { NewTaskRow } from "./table.ts";

type Due = z.infer<typeof DueInput>;

/** Returns the columns of a due; none when it does not change. */
export function dueColumns(due: Due | null | undefined) {
	if (due === undefined) return {};
	return {
		dueDate: due?.date ?? null,
		dueTime: due?.time ?? null,
		dueTimeZone: due?.timeZone ?? null,
	} satisfies Partial<NewTaskRow>;
}

/** Returns the columns that searches use; none of a text that does not change. */
export function foldedColumns({ title, notes }: { title?: string; notes?: string | null }) {
	return {
		...(title === undefined ? {} : { foldedTitle: fold(title) }),
		...(notes === undefined ? {} : { foldedNotes: fold(notes ?? "") }),
	} satisfies Partial<NewTaskRow>;
}
