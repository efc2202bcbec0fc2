import type { z } from "zod";
import { fold } from "../../db/fold.ts";
import type { DueInput } from "../../generated/schemas.ts";
import type { NewTaskRow } from "./table.ts";

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

/** What is searched; undefined leaves it as it is. */
export function foldedColumns({ title, notes }: { title?: string; notes?: string | null }) {
	return {
		...(title === undefined ? {} : { foldedTitle: fold(title) }),
		...(notes === undefined ? {} : { foldedNotes: fold(notes ?? "") }),
	} satisfies Partial<NewTaskRow>;
}
