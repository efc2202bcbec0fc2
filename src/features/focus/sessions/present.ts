import type { z } from "zod";
import type * as schemas from "../../../generated/schemas.ts";
import { presentFocusPlan } from "../templates/present.ts";
import { isRunning } from "./rules.ts";
import type { FocusIntervalRow, FocusSessionRow } from "./table.ts";

type FocusSession = z.infer<typeof schemas.FocusSession>;
type FocusInterval = z.infer<typeof schemas.FocusInterval>;

/** Work is the difference of two rounded numbers, so that the seconds of work and breaks add up to the duration. */
export function presentFocusSession(row: FocusSessionRow): FocusSession {
	const breakSeconds = seconds(row.breakMilliseconds);
	return {
		id: row.id,
		templateKey: row.templateKey,
		taskId: row.taskId,
		status: row.status,
		plan: presentFocusPlan(row),
		interval: isRunning(row) ? presentRunningInterval(row) : null,
		startedAt: row.startTime.toISOString(),
		endedAt: row.endTime?.toISOString() ?? null,
		runningSince: row.runningSince?.toISOString() ?? null,
		pausedAt: row.pausedAt?.toISOString() ?? null,
		actualDurationSeconds: row.actualDuration,
		workSeconds: row.actualDuration - breakSeconds,
		breakSeconds,
		pausedSeconds: seconds(row.pausedMilliseconds),
		energy: row.energy,
		rating: row.rating,
		note: row.note,
		updatedAt: row.updatedAt.toISOString(),
	};
}

function presentRunningInterval(row: FocusSessionRow): FocusSession["interval"] {
	return {
		number: row.intervalNumber,
		purpose: row.intervalPurpose,
		startedAt: row.intervalStartTime.toISOString(),
	};
}

export function presentFocusInterval(row: FocusIntervalRow): FocusInterval {
	return {
		id: row.id,
		focusSessionId: row.sessionId,
		number: row.number,
		purpose: row.purpose,
		startedAt: row.startTime.toISOString(),
		endedAt: row.endTime.toISOString(),
		durationSeconds: seconds(row.durationMilliseconds),
	};
}

function seconds(milliseconds: number): number {
	return Math.floor(milliseconds / 1000);
}
