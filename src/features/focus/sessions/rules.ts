import { Problem } from "../../../core/problem.ts";
import type { Instant } from "../../../time/instant.ts";
import type { FocusIntervalRow, FocusSessionRow } from "./table.ts";

/** A session that has run this long without an end counts as forgotten. */
export const FORGOTTEN_MILLISECONDS = 24 * 60 * 60 * 1000;

/** The members of a session that change while it runs. */
export type SessionState = Pick<
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

type Purpose = SessionState["intervalPurpose"];

/** The transition of a session from one state to the next. */
export interface Transition {
	readonly changes: Partial<SessionState>;
	/** The interval that the transition ends. */
	readonly ended?: Omit<FocusIntervalRow, "id" | "sessionId">;
}

/** Decides whether a session may make a transition, and returns it. */
export type TransitionRule = (session: SessionState, now: Instant) => Transition;

export function begin(now: Instant): SessionState {
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
export function pause(session: SessionState, now: Instant): Transition {
	if (session.status !== "active") throw refused(session);
	return {
		changes: { ...counted(session, now), status: "paused", runningSince: null, pausedAt: now },
	};
}

/** @throws Problem RES_002 */
export function resume(session: SessionState, now: Instant): Transition {
	if (session.status !== "paused") throw refused(session);
	return {
		changes: { ...counted(session, now), status: "active", runningSince: now, pausedAt: null },
	};
}

/** @throws Problem RES_002 */
export function beginInterval(purpose: Purpose): TransitionRule {
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
export function complete(session: SessionState, now: Instant): Transition {
	return end(session, "completed", now);
}

/** @throws Problem RES_002 */
export function abandon(session: SessionState, now: Instant): Transition {
	return end(session, "abandoned", now);
}

/**
 * Ends a forgotten session at the time of its last change, because nobody knows how long it really went on.
 * @throws Problem RES_002
 */
export function abandonForgotten(session: SessionState, now: Instant): Transition {
	return end(session, "abandoned", session.runningSince ?? session.pausedAt ?? now);
}

export function isRunning({ status }: Pick<SessionState, "status">): boolean {
	return status === "active" || status === "paused";
}

export function refused({ status }: Pick<SessionState, "status">): Problem {
	return new Problem("RES_002", { detail: `The session is ${status}.` });
}

function end(session: SessionState, status: "completed" | "abandoned", now: Instant): Transition {
	if (!isRunning(session)) throw refused(session);
	const changes = counted(session, now);
	return {
		changes: { ...changes, status, runningSince: null, pausedAt: null, endTime: now },
		ended: endedInterval({ ...session, ...changes }, now),
	};
}

/** Adds the time since the last change to the durations. */
function counted(session: SessionState, now: Instant) {
	const ran = since(session.runningSince, now);
	const elapsedMilliseconds = session.elapsedMilliseconds + ran;
	return {
		elapsedMilliseconds,
		breakMilliseconds: session.breakMilliseconds + (session.intervalPurpose === "break" ? ran : 0),
		pausedMilliseconds: session.pausedMilliseconds + since(session.pausedAt, now),
		intervalMilliseconds: session.intervalMilliseconds + ran,
		actualDuration: Math.floor(elapsedMilliseconds / 1000),
	} satisfies Partial<SessionState>;
}

/** Returns at least 0, because the clocks of different machines differ a little. */
function since(time: Instant | null, now: Instant): number {
	return time === null ? 0 : Math.max(0, now.getTime() - time.getTime());
}

function endedInterval(session: SessionState, endTime: Instant): Transition["ended"] & object {
	return {
		number: session.intervalNumber,
		purpose: session.intervalPurpose,
		startTime: session.intervalStartTime,
		endTime,
		durationMilliseconds: session.intervalMilliseconds,
	};
}
