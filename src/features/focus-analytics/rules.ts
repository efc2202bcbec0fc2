import type { z } from "zod";
import { invalid } from "../../errors.ts";
import { limits } from "../../generated/limits.ts";
import type { FocusFigures } from "../../generated/schemas.ts";
import { addDays, dayOf, hourOf, startOfDay } from "../../time/days.ts";

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

/** Days of a user, both included. */
export interface DayRange {
	readonly from: string;
	readonly to: string;
}

const DEFAULT_DAYS = 30;
/** A date has a year of four digits: there is none before. */
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

/** The instants between which sessions count, and those between which streaks are looked for besides. */
export function boundsOf({ from, to }: DayRange, { timeZone, dayStart }: OwnTime) {
	const begins = (day: string) => startOfDay(day, timeZone, dayStart);
	return {
		streaksFrom: begins(daysBefore(to, MOST_DAYS - 1)),
		from: begins(from),
		before: begins(addDays(to, 1)),
	};
}

/** @param sessions all that ended of those that began within the bounds */
export function analyse(
	sessions: readonly EndedSession[],
	{ from, to }: DayRange,
	{ timeZone, dayStart }: OwnTime,
) {
	const placed = sessions.map((session) => ({
		...session,
		day: dayOf(session.startTime, timeZone, dayStart),
	}));
	const counted = placed.filter(({ day }) => day >= from && day <= to);
	const byTemplate = Map.groupBy(counted, ({ templateKey }) => templateKey);
	const byHour = Map.groupBy(counted, ({ startTime }) => hourOf(startTime, timeZone));
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
	for (let day = from; day < to; ) {
		day = addDays(day, 1);
		days.push(day);
	}
	return days;
}

function daysBefore(day: string, days: number): string {
	return day < addDays(FIRST_DAY, days) ? FIRST_DAY : addDays(day, -days);
}

function numbers(first: number, last: number): number[] {
	return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
