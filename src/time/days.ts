import * as TemporalInstant from "temporal-polyfill/fns/Instant";
import * as PlainDateTime from "temporal-polyfill/fns/PlainDateTime";
import * as ZonedDateTime from "temporal-polyfill/fns/ZonedDateTime";
import type { Instant } from "./instant.ts";

const DAY_MILLISECONDS = 24 * 60 * 60 * 1000;
/** The first date that a year of four digits can express. */
const FIRST_DAY = "0000-01-01";

/**
 * Returns the day of a user whose days begin at `dayStart`, as `YYYY-MM-DD`. The moments at which days begin
 * decide, not the time on the clock: clocks that are put back over the start of a day do not bring back the
 * previous day.
 * @param dayStart such as `04:00`
 */
export function dayOf(instant: Instant, timeZone: string, dayStart: string): string {
	const { year, month, day } = zoned(instant, timeZone);
	const date = dayText(Date.UTC(year, month - 1, day));
	const next = addDays(date, 1);
	if (instant >= startOfDay(next, timeZone, dayStart)) return next;
	return instant >= startOfDay(date, timeZone, dayStart) ? date : addDays(date, -1);
}

/**
 * Returns the first moment at which the clock has reached `dayStart` on the day. If the zone's clocks skip that
 * time, this is the moment after the gap. A day that they skip as a whole begins at the end of the gap.
 */
export function startOfDay(day: string, timeZone: string, dayStart: string): Date {
	const [year, month, date] = day.split("-").map(Number) as [number, number, number];
	const [hour, minute] = dayStart.split(":").map(Number) as [number, number];
	const localTime = PlainDateTime.create(year, month, date, hour, minute);
	const earlier = PlainDateTime.toZonedDateTime(localTime, timeZone, { disambiguation: "earlier" });
	const isSkipped = !PlainDateTime.equals(ZonedDateTime.toPlainDateTime(earlier), localTime);
	const start = isSkipped ? ZonedDateTime.getTimeZoneTransition(earlier, "next") : earlier;
	return new Date((start ?? earlier).epochMilliseconds);
}

/** Returns the hour on the clock, 0 to 23. */
export function hourOf(instant: Instant, timeZone: string): number {
	return zoned(instant, timeZone).hour;
}

export function addDays(day: string, days: number): string {
	return dayText(Date.parse(day) + days * DAY_MILLISECONDS);
}

/** Returns the day that is `days` days earlier, or the first day that exists. */
export function daysBefore(day: string, days: number): string {
	return day < addDays(FIRST_DAY, days) ? FIRST_DAY : addDays(day, -days);
}

/** Counts the days since the epoch. */
export function dayNumber(day: string): number {
	return Date.parse(day) / DAY_MILLISECONDS;
}

function zoned(instant: Instant, timeZone: string) {
	return TemporalInstant.toZonedDateTimeISO(
		TemporalInstant.fromEpochMilliseconds(instant.getTime()),
		timeZone,
	);
}

function dayText(time: number): string {
	return new Date(time).toISOString().replace(/T.*/, "");
}
