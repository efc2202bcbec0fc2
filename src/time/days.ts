import { Temporal } from "temporal-polyfill";

// A user's day begins at `dayStart` on their clock and lasts until the next one does: 23 or 25 hours
// where daylight-saving time begins or ends.

/** The day that an instant is in, `YYYY-MM-DD`. */
export function dayOf(instant: Date, timeZone: string, dayStart: string): string {
	let day = zoned(instant, timeZone).toPlainDate().toString();
	while (instant < startOfDay(day, timeZone, dayStart)) day = addDays(day, -1);
	return day;
}

/**
 * The instant at which a day begins. A reading that the clock shows twice means the first time, and one
 * that it leaves out is as much later as the clock jumps ahead.
 */
export function startOfDay(day: string, timeZone: string, dayStart: string): Date {
	const reading = Temporal.PlainDateTime.from(`${day}T${dayStart}`);
	return new Date(reading.toZonedDateTime(timeZone).epochMilliseconds);
}

/** The hour on the clock, 0 to 23. */
export function hourOf(instant: Date, timeZone: string): number {
	return zoned(instant, timeZone).hour;
}

export function addDays(day: string, days: number): string {
	return Temporal.PlainDate.from(day).add({ days }).toString();
}

function zoned(instant: Date, timeZone: string): Temporal.ZonedDateTime {
	return Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(timeZone);
}
