import type { z } from "zod";
import type { FocusPlan, FocusTemplate } from "../../../generated/schemas.ts";
import type { FocusTemplateRow } from "./table.ts";

type Plan = z.infer<typeof FocusPlan>;

export function presentFocusTemplate(row: FocusTemplateRow): z.infer<typeof FocusTemplate> {
	return {
		key: row.id,
		name: row.name,
		description: row.description,
		isSystem: row.userId === null,
		plan: presentFocusPlan(row),
		createdAt: row.createdAt.toISOString(),
		updatedAt: row.updatedAt.toISOString(),
	};
}

/** Presents the plan of a template, or that of a session. */
export function presentFocusPlan(row: Plan): Plan {
	return {
		workMinutes: row.workMinutes,
		shortBreakMinutes: row.shortBreakMinutes,
		longBreakMinutes: row.longBreakMinutes,
		rounds: row.rounds,
	};
}
