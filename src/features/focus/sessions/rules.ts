import { Problem } from "../../../core/problem.ts";
import type { FocusIntervalRow, FocusSessionRow } from "./table.ts";

/** A session that has not ended this long after it began was forgotten. */
export const FORGOTTEN_MILLISECONDS = 24 * 60 * 60 * 1000;

/** What of a session changes while it runs. */
export type Progress = Pick<
	FocusSessionRow,
	| "status"
	| "runningSince"
	| "pausedAt"
	| "endTime"
	| "elapsedMilliseconds"
	| "breakMilliseconds"
	| "pausedMilliseconds"
	| "actualDuration"
	| "intervalNumber"
	| "intervalPurpose"
	| "intervalStartTime"
	| "intervalMilliseconds"
>;

type Purpose = Progress["intervalPurpose"];

/** A step of a session from one state to the next. */
export interface Turn {
	readonly changes: Partial<Progress>;
	/** The interval that ends with it. */
	readonly ended?: Omit<FocusIntervalRow, "id" | "sessionId">;
}

/** Judges whether a session may go on in some way, and says what becomes of it. */
export type Transition = (session: Progress, now: Date) => Turn;

export function begin(now: Date): Progress {
	return {
		status: "active",
		runningSince: now,
		pausedAt: null,
		endTime: null,
		elapsedMilliseconds: 0,
		breakMilliseconds: 0,
		pausedMilliseconds: 0,
		actualDuration: 0,
		intervalNumber: 1,
		intervalPurpose: "work",
		intervalStartTime: now,
		intervalMilliseconds: 0,
	};
}

/** @throws Problem RES_002 */
export function pause(session: Progress, now: Date): Turn {
	if (session.status !== "active") throw refused(session);
	return {
		changes: { ...counted(session, now), status: "paused", runningSince: null, pausedAt: now },
	};
}

/** @throws Problem RES_002 */
export function resume(session: Progress, now: Date): Turn {
	if (session.status !== "paused") throw refused(session);
	return {
		changes: { ...counted(session, now), status: "active", runningSince: now, pausedAt: null },
	};
}

/** @throws Problem RES_002 */
export function beginInterval(purpose: Purpose): Transition {
	return (session, now) => {
		if (session.status !== "active") throw refused(session);
		if (session.intervalPurpose === purpose) {
			throw new Problem("RES_002", { detail: `The running interval is for ${purpose} already.` });
		}
		const next = {
			intervalNumber: session.intervalNumber + 1,
			intervalPurpose: purpose,
			intervalStartTime: now,
			intervalMilliseconds: 0,
		};
		const changes = counted(session, now);
		return {
			changes: { ...changes, ...next, runningSince: now },
			ended: endedInterval({ ...session, ...changes }, now),
		};
	};
}

/** @throws Problem RES_002 */
export function complete(session: Progress, now: Date): Turn {
	return end(session, "completed", now);
}

/** @throws Problem RES_002 */
export function abandon(session: Progress, now: Date): Turn {
	return end(session, "abandoned", now);
}

/**
 * Nobody knows for how long a session that was forgotten went on, so it ends where it was last touched.
 * @throws Problem RES_002
 */
export function forget(session: Progress, now: Date): Turn {
	return end(session, "abandoned", session.runningSince ?? session.pausedAt ?? now);
}

export function isRunning({ status }: Pick<Progress, "status">): boolean {
	return status === "active" || status === "paused";
}

export function refused({ status }: Pick<Progress, "status">): Problem {
	return new Problem("RES_002", { detail: `The session is ${status}.` });
}

function end(session: Progress, status: "completed" | "abandoned", now: Date): Turn {
	if (!isRunning(session)) throw refused(session);
	const changes = counted(session, now);
	return {
		changes: { ...changes, status, runningSince: null, pausedAt: null, endTime: now },
		ended: endedInterval({ ...session, ...changes }, now),
	};
}

/** What the clock has counted, and what the pauses took, up to now. */
function counted(session: Progress, now: Date) {
	const ran = since(session.runningSince, now);
	const elapsedMilliseconds = session.elapsedMilliseconds + ran;
	return {
		elapsedMilliseconds,
		breakMilliseconds: session.breakMilliseconds + (session.intervalPurpose === "break" ? ran : 0),
		pausedMilliseconds: session.pausedMilliseconds + since(session.pausedAt, now),
		intervalMilliseconds: session.intervalMilliseconds + ran,
		actualDuration: Math.floor(elapsedMilliseconds / 1000),
	} satisfies Partial<Progress>;
}

/** Clocks of different machines differ a little: time never runs backwards here. */
function since(time: Date | null, now: Date): number {
	return time === null ? 0 : Math.max(0, now.getTime() - time.getTime());
}

function endedInterval(session: Progress, endTime: Date): Turn["ended"] & object {
	return {
		number: session.intervalNumber,
		purpose: session.intervalPurpose,
		startTime: session.intervalStartTime,
		endTime,
		durationMilliseconds: session.intervalMilliseconds,
	};
}
