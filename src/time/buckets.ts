import { addDays, dayNumber, startOfDay } from "./days.ts";
import { daysIn } from "./range.ts";

export type Granularity = "day" | "week" | "month";

/** A day of a user, with the moments at which it and the next day begin. */
export interface DayBounds {
	readonly day: string;
	readonly startsAt: Date;
	readonly endsAt: Date;
}

/** Lists the days from `from` to `to`, both included. */
export function daysBetween(
	from: string,
	to: string,
	timeZone: string,
	dayStart: string,
): DayBounds[] {
	const days = daysIn({ from, to: addDays(to, 1) });
	const starts = days.map((day) => startOfDay(day, timeZone, dayStart));
	return days.slice(0, -1).map((day, index) => ({
		day,
		startsAt: starts[index] as Date,
		endsAt: starts[index + 1] as Date,
	}));
}

/** Groups consecutive days by the day, week or month that they belong to. */
export function inBuckets(days: readonly DayBounds[], granularity: Granularity): DayBounds[][] {
	return [...Map.groupBy(days, ({ day }) => BUCKETS[granularity](day)).values()];
}

/** Keys that the days of one bucket share. A week begins on Monday (ISO 8601); the epoch was a Thursday. */
const BUCKETS: Record<Granularity, (day: string) => unknown> = {
	day: (day) => day,
	week: (day) => Math.floor((dayNumber(day) + 3) / 7),
	month: (day) => day.slice(0, 7),
};
