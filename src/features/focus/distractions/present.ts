import type { z } from "zod";
import type { FocusDistraction } from "../../../generated/schemas.ts";
import type { FocusDistractionRow } from "./table.ts";

export function presentFocusDistraction(
	row: FocusDistractionRow,
): z.infer<typeof FocusDistraction> {
	return {
		id: row.id,
		focusSessionId: row.sessionId,
		type: row.type,
		note: row.note,
		count: row.count,
		createdAt: row.createdAt.toISOString(),
		lastAt: row.lastAt.toISOString(),
	};
}
