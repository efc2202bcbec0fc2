import type { Cadence } from "./job.ts";

const MINUTE_MILLISECONDS = 60_000;
const HOUR_MILLISECONDS = 60 * MINUTE_MILLISECONDS;
const DAY_MILLISECONDS = 24 * HOUR_MILLISECONDS;

const PERIOD_MILLISECONDS: Readonly<Record<Cadence, number>> = {
	minute: MINUTE_MILLISECONDS,
	hour: HOUR_MILLISECONDS,
	day: DAY_MILLISECONDS,
	week: 7 * DAY_MILLISECONDS,
};

/** Daily and weekly jobs run when few users are awake: the maintenance window of the runbook is on Sundays at 2. */
const OFFSET_MILLISECONDS: Readonly<Record<Cadence, number>> = {
	minute: 0,
	hour: 7 * MINUTE_MILLISECONDS,
	day: 2 * HOUR_MILLISECONDS,
	// 1970 began on a Thursday.
	week: 3 * DAY_MILLISECONDS + 2 * HOUR_MILLISECONDS,
};

/** Returns the first moment after `now` at which a job of this cadence is due. */
export function nextDue(every: Cadence, now: Date): Date {
	const period = PERIOD_MILLISECONDS[every];
	const offset = OFFSET_MILLISECONDS[every];
	const periods = Math.floor((now.getTime() - offset) / period) + 1;
	return new Date(periods * period + offset);
}
