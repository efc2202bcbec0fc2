import type { z } from "zod";
import { invalid } from "../../errors.ts";
import { limits } from "../../generated/limits.ts";
import type { FocusDistractionType, FocusFigures } from "../../generated/schemas.ts";
import { addDays, hourOf, startOfDay } from "../../time/days.ts";

export type Figures = z.infer<typeof FocusFigures>;

/** A session that was completed or abandoned. */
export interface EndedSession {
	readonly templateKey: string;
	readonly status: "completed" | "abandoned";
	readonly startTime: Date;
	readonly workSeconds: number;
}

/** How a user reads the clock. */
export interface OwnTime {
	readonly timeZone: string;
	readonly dayStart: string;
}

export interface TimeRange {
	readonly since: Date;
	readonly before: Date;
}

/** Something that distracted from a session. */
export interface Distraction {
	readonly type: z.infer<typeof FocusDistractionType>;
	readonly count: number;
	/** When the session began. */
	readonly startTime: Date;
}

/** A day of a user, and the instants at which it begins and the next one does. */
export interface CalendarDay {
	readonly day: string;
	readonly begins: Date;
	readonly ends: Date;
}

/** Days of a user, both included. */
export interface DayRange {
	readonly from: string;
	readonly to: string;
}

const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;
const DEFAULT_DAYS = 30;
/** A time has a year of four digits, so that times compare as text. */
const END_OF_TIME = Date.parse("9999-12-31T23:59:59.999Z");
/** A date has too: there is none before. */
const FIRST_DAY = "0000-01-01";
const { maxItems: MOST_DAYS } = limits.schemas.FocusAnalytics.days;
const { maxItems: MOST_TEMPLATES } = limits.schemas.FocusAnalytics.byTemplate;

/**
 * The days that are asked for: the last of them is today, and there are 30, unless something else is said.
 * @throws Problem VAL_001 when that is no day at all, or more than one answer tells
 */
export function analyticsRange(
	query: { readonly from?: string | undefined; readonly to?: string | undefined },
	today: string,
): DayRange {
	const to = query.to ?? today;
	const from = query.from ?? daysBefore(to, DEFAULT_DAYS - 1);
	if (from > to || from < daysBefore(to, MOST_DAYS - 1)) {
		throw invalid({
			parameter: "from",
			keyword: "range",
			message: `must be at most ${MOST_DAYS - 1} days before \`to\`, and not after it`,
		});
	}
	return { from, to };
}

/** The days in which streaks are looked for, all that is asked for among them. */
export function calendarOf({ to }: DayRange, { timeZone, dayStart }: OwnTime): CalendarDay[] {
	const days = daysOf({ from: daysBefore(to, MOST_DAYS - 1), to: addDays(to, 1) });
	const beginnings = days.map((day) => startOfDay(day, timeZone, dayStart));
	return days.slice(0, -1).map((day, index) => ({
		day,
		begins: beginnings[index] as Date,
		ends: beginnings[index + 1] as Date,
	}));
}

/** Time that has every day of the calendar in it, wherever the user is: a day of theirs is soon one in UTC. */
export function timeAround(to: string | undefined, now: Date): TimeRange {
	const last = to === undefined ? now.getTime() : Date.parse(to);
	return {
		since: new Date(last - (MOST_DAYS + 2) * DAY),
		before: new Date(Math.min(last + 3 * DAY, END_OF_TIME)),
	};
}

/** @param sessions all that ended of those that began in the calendar, the first of them first */
export function analyse(
	sessions: readonly EndedSession[],
	distractions: readonly Distraction[],
	calendar: readonly CalendarDay[],
	{ from, to }: DayRange,
	own: OwnTime,
) {
	const placed = place(sessions, calendar, own);
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
			.map(([templateKey, own]) => ({ templateKey, figures: figuresOf(own) }))
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
		days: daysOf({ from, to }).map((day) => ({ day, figures: figuresOf(byDay.get(day)) })),
		distractions: frequenciesOf(distractions.filter(({ startTime }) => isWithin(asked, startTime))),
		streaks: streaksOf(new Set(completed.map(({ day }) => day)), to),
	};
}

/**
 * Runs of days.
 * @param today does not end a run by being missing: it is not over yet
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

function place(sessions: readonly EndedSession[], calendar: readonly CalendarDay[], own: OwnTime) {
	let next = sessions.findIndex(({ startTime }) => isWithin(calendar, startTime));
	if (next === -1) return [];
	return calendar.flatMap((day) => {
		const first = next;
		while ((sessions[next]?.startTime ?? day.ends) < day.ends) next += 1;
		if (next === first) return [];
		const hour = clockOf(day, own);
		return sessions
			.slice(first, next)
			.map((session) => ({ ...session, day: day.day, hour: hour(session.startTime) }));
	});
}

/** Asking the time zone is slow, and needed only on a day on which the clock is set. */
function clockOf({ begins, ends }: CalendarDay, { timeZone, dayStart }: OwnTime) {
	const [hours = 0, minutes = 0] = dayStart.split(":").map(Number);
	const sinceMidnight = (instant: Date) =>
		(hours * 60 + minutes) * 60_000 + instant.getTime() - begins.getTime();
	const count = (instant: Date) => Math.floor(sinceMidnight(instant) / HOUR) % 24;
	const ask = (instant: Date) => hourOf(instant, timeZone);
	const last = new Date(ends.getTime() - 1);
	const isRegular =
		ends.getTime() - begins.getTime() === DAY &&
		[begins, last].every((instant) => count(instant) === ask(instant));
	return isRegular ? count : ask;
}

function isWithin(days: readonly CalendarDay[], instant: Date): boolean {
	const [first, last] = [days[0], days.at(-1)];
	return (
		first !== undefined && last !== undefined && instant >= first.begins && instant < last.ends
	);
}

function frequenciesOf(distractions: readonly Distraction[]) {
	return [...Map.groupBy(distractions, ({ type }) => type)]
		.map(([type, own]) => ({ type, count: own.reduce((sum, { count }) => sum + count, 0) }))
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

function daysOf({ from, to }: DayRange): string[] {
	const days = [from];
	for (let day = from; day !== to; days.push(day)) day = addDays(day, 1);
	return days;
}

function daysBefore(day: string, days: number): string {
	return day < addDays(FIRST_DAY, days) ? FIRST_DAY : addDays(day, -days);
}

function numbers(first: number, last: number): number[] {
	return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
