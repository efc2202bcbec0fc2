import type { z } from "zod";
import { document } from "../../../generated/document.ts";
import type { FocusDistractionType, FocusFigures } from "../../../generated/schemas.ts";
import { type DayBounds, daysBetween } from "../../../time/buckets.ts";
import { addDays, daysBefore, hourOf } from "../../../time/days.ts";
import type { Instant } from "../../../time/instant.ts";
import { type DayRange, daysIn } from "../../../time/range.ts";

export type Figures = z.infer<typeof FocusFigures>;

/** A session that was completed or abandoned. */
export interface EndedSession {
	readonly templateKey: string;
	readonly status: "completed" | "abandoned";
	readonly startTime: Instant;
	readonly workSeconds: number;
}

/** The settings that decide which day and hour of a user a moment belongs to. */
interface UserClock {
	readonly timeZone: string;
	readonly dayStart: string;
}

export interface TimeRange {
	readonly since: Date;
	readonly before: Date;
}

/** A distraction of a session. */
interface Distraction {
	readonly type: z.infer<typeof FocusDistractionType>;
	readonly count: number;
	/** Start of the session. */
	readonly startTime: Instant;
}

const HOUR_MILLISECONDS = 60 * 60 * 1000;
const DAY_MILLISECONDS = 24 * HOUR_MILLISECONDS;
/** The last time whose year has four digits. Later times would not compare as text. */
const END_OF_TIME = Date.parse("9999-12-31T23:59:59.999Z");
export const { maxItems: MOST_DAYS } = document.components.schemas.FocusAnalytics.properties.days;
const { maxItems: MOST_TEMPLATES } =
	document.components.schemas.FocusAnalytics.properties.byTemplate;

/** Lists the days in which streaks are searched. They include the requested days. */
export function calendarOf(to: string, { timeZone, dayStart }: UserClock): DayBounds[] {
	return daysBetween(daysBefore(to, MOST_DAYS - 1), to, timeZone, dayStart);
}

/**
 * Returns a range that includes all days of the calendar in every time zone: a local day differs little from one in
 * UTC.
 */
export function timeAround(to: string | undefined, now: Date): TimeRange {
	const last = to === undefined ? now.getTime() : Date.parse(to);
	return {
		since: new Date(last - (MOST_DAYS + 2) * DAY_MILLISECONDS),
		before: new Date(Math.min(last + 3 * DAY_MILLISECONDS, END_OF_TIME)),
	};
}

/** @param sessions the ended sessions that began in the calendar, the oldest first */
export function analyse(
	sessions: readonly EndedSession[],
	distractions: readonly Distraction[],
	calendar: readonly DayBounds[],
	{ from, to }: DayRange,
	userClock: UserClock,
) {
	const placed = place(sessions, calendar, userClock);
	const counted = placed.filter(({ day }) => day >= from);
	const asked = calendar.filter(({ day }) => day >= from);
	const byTemplate = Map.groupBy(counted, ({ templateKey }) => templateKey);
	const byHour = Map.groupBy(counted, ({ hour }) => hour);
	const byWeekday = Map.groupBy(counted, ({ day }) => weekdayOf(day));
	const byDay = Map.groupBy(counted, ({ day }) => day);
	const completed = placed.filter(({ status }) => status === "completed");
	return {
		totals: figuresOf(counted),
		byTemplate: [...byTemplate]
			.map(([templateKey, used]) => ({ templateKey, figures: figuresOf(used) }))
			.sort(
				(a, b) =>
					b.figures.sessions - a.figures.sessions || (a.templateKey < b.templateKey ? -1 : 1),
			)
			.slice(0, MOST_TEMPLATES),
		byHour: numbers(0, 23).map((hour) => ({ hour, figures: figuresOf(byHour.get(hour)) })),
		byWeekday: numbers(1, 7).map((weekday) => ({
			weekday,
			figures: figuresOf(byWeekday.get(weekday)),
		})),
		days: daysIn({ from, to }).map((day) => ({ day, figures: figuresOf(byDay.get(day)) })),
		distractions: frequenciesOf(distractions.filter(({ startTime }) => isWithin(asked, startTime))),
		streaks: streaksOf(new Set(completed.map(({ day }) => day)), to),
	};
}

/**
 * Finds runs of consecutive days.
 * @param today a run up to yesterday is still current, because today is not over yet
 */
export function streaksOf(days: ReadonlySet<string>, today: string) {
	let longestDays = 0;
	for (const first of days) {
		if (!days.has(addDays(first, -1))) longestDays = Math.max(longestDays, runUp(days, first, 1));
	}
	const last = days.has(today) ? today : addDays(today, -1);
	return { currentDays: runUp(days, last, -1), longestDays };
}

function runUp(days: ReadonlySet<string>, from: string, step: 1 | -1): number {
	let length = 0;
	for (let day = from; days.has(day); day = addDays(day, step)) length += 1;
	return length;
}

function place(
	sessions: readonly EndedSession[],
	calendar: readonly DayBounds[],
	userClock: UserClock,
) {
	let next = sessions.findIndex(({ startTime }) => isWithin(calendar, startTime));
	if (next === -1) return [];
	return calendar.flatMap((day) => {
		const first = next;
		while ((sessions[next]?.startTime ?? day.endsAt) < day.endsAt) next += 1;
		if (next === first) return [];
		const hour = clockOf(day, userClock);
		return sessions
			.slice(first, next)
			.map((session) => ({ ...session, day: day.day, hour: hour(session.startTime) }));
	});
}

/**
 * Returns a function for the hour of a moment. It reads the time zone, which is slow, only on days with a clock
 * change.
 */
function clockOf({ startsAt, endsAt }: DayBounds, { timeZone, dayStart }: UserClock) {
	const [hours = 0, minutes = 0] = dayStart.split(":").map(Number);
	const sinceMidnight = (instant: Instant) =>
		(hours * 60 + minutes) * 60_000 + instant.getTime() - startsAt.getTime();
	const count = (instant: Instant) => Math.floor(sinceMidnight(instant) / HOUR_MILLISECONDS) % 24;
	const ask = (instant: Instant) => hourOf(instant, timeZone);
	const last = new Date(endsAt.getTime() - 1);
	const isRegular =
		endsAt.getTime() - startsAt.getTime() === DAY_MILLISECONDS &&
		[startsAt, last].every((instant) => count(instant) === ask(instant));
	return isRegular ? count : ask;
}

function isWithin(days: readonly DayBounds[], instant: Instant): boolean {
	const [first, last] = [days[0], days.at(-1)];
	return (
		first !== undefined && last !== undefined && instant >= first.startsAt && instant < last.endsAt
	);
}

function frequenciesOf(distractions: readonly Distraction[]) {
	return [...Map.groupBy(distractions, ({ type }) => type)]
		.map(([type, repeated]) => ({
			type,
			count: repeated.reduce((sum, { count }) => sum + count, 0),
		}))
		.sort((a, b) => b.count - a.count || (a.type < b.type ? -1 : 1));
}

function figuresOf(sessions: readonly EndedSession[] = []): Figures {
	const completed = sessions.filter(({ status }) => status === "completed").length;
	return {
		sessions: sessions.length,
		completed,
		abandoned: sessions.length - completed,
		completionRate: sessions.length === 0 ? null : completed / sessions.length,
		workSeconds: sessions.reduce((sum, { workSeconds }) => sum + workSeconds, 0),
	};
}

/** 1 is Monday (ISO 8601-1, 5.2.3). */
function weekdayOf(day: string): number {
	return new Date(day).getUTCDay() || 7;
}

function numbers(first: number, last: number): number[] {
	return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
