import * as Instant from "temporal-polyfill/fns/Instant";
import * as PlainDateTime from "temporal-polyfill/fns/PlainDateTime";
import * as ZonedDateTime from "temporal-polyfill/fns/ZonedDateTime";

const DAY = 24 * 60 * 60 * 1000;
/** A date has a year of four digits: there is none before. */
const FIRST_DAY = "0000-01-01";

/**
 * The day of a user whose days begin at `dayStart`, as `YYYY-MM-DD`. It is decided by when days begin, not by
 * what the clock shows: clocks that are put back over the start of a day do not bring back the day before.
 * @param dayStart such as `04:00`
 */
export function dayOf(instant: Date, timeZone: string, dayStart: string): string {
	const { year, month, day } = zoned(instant, timeZone);
	const date = dayText(Date.UTC(year, month - 1, day));
	const next = addDays(date, 1);
	if (instant >= startOfDay(next, timeZone, dayStart)) return next;
	return instant >= startOfDay(date, timeZone, dayStart) ? date : addDays(date, -1);
}

/**
 * The first moment at which the clock has reached `dayStart` on the day. Where the zone's clocks skip it, that
 * is the moment after the gap; a day that they skip as a whole begins where it ends.
 */
export function startOfDay(day: string, timeZone: string, dayStart: string): Date {
	const [year, month, date] = day.split("-").map(Number) as [number, number, number];
	const [hour, minute] = dayStart.split(":").map(Number) as [number, number];
	const reading = PlainDateTime.create(year, month, date, hour, minute);
	const earlier = PlainDateTime.toZonedDateTime(reading, timeZone, { disambiguation: "earlier" });
	const isSkipped = !PlainDateTime.equals(ZonedDateTime.toPlainDateTime(earlier), reading);
	const start = isSkipped ? ZonedDateTime.getTimeZoneTransition(earlier, "next") : earlier;
	return new Date((start ?? earlier).epochMilliseconds);
}

/** The hour that the clock shows, 0 to 23. */
export function hourOf(instant: Date, timeZone: string): number {
	return zoned(instant, timeZone).hour;
}

export function addDays(day: string, days: number): string {
	return dayText(Date.parse(day) + days * DAY);
}

/** The day that is so many days before, or the first that there is. */
export function daysBefore(day: string, days: number): string {
	return day < addDays(FIRST_DAY, days) ? FIRST_DAY : addDays(day, -days);
}

/** Days since the epoch. */
export function dayNumber(day: string): number {
	return Date.parse(day) / DAY;
}

function zoned(instant: Date, timeZone: string) {
	return Instant.toZonedDateTimeISO(Instant.fromEpochMilliseconds(instant.getTime()), timeZone);
}

function dayText(time: number): string {
	return new Date(time).toISOString().replace(/T.*/, "");
}
