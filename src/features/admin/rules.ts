import { invalid } from "../../errors.ts";
import { limits } from "../../generated/limits.ts";

/** Days in UTC, both included. */
export interface DayRange {
	readonly from: string;
	readonly to: string;
}

const DAY = 24 * 60 * 60 * 1000;
const DEFAULT_DAYS = 30;
/** A date has a year of four digits: there is none before. */
const FIRST_DAY = Date.parse("0000-01-01");
const { maxItems: MOST_DAYS } = limits.schemas.Statistics.days;

/**
 * The days that are asked for: the last of them is today, and there are 30, unless something else is said.
 * @throws Problem VAL_001 when that is no day at all, or more than one answer tells
 */
export function statisticsRange(
	{ from, to }: { readonly from?: string | undefined; readonly to?: string | undefined },
	now: Date,
): DayRange {
	const last = Date.parse(to ?? dayOf(now.getTime()));
	const first =
		from === undefined ? Math.max(last - (DEFAULT_DAYS - 1) * DAY, FIRST_DAY) : Date.parse(from);
	if (first > last || last - first >= MOST_DAYS * DAY) {
		throw invalid({
			parameter: "from",
			keyword: "range",
			message: `must be at most ${MOST_DAYS - 1} days before \`to\`, and not after it`,
		});
	}
	return { from: dayOf(first), to: dayOf(last) };
}

export function daysOf({ from, to }: DayRange): string[] {
	const first = Date.parse(from);
	const length = (Date.parse(to) - first) / DAY + 1;
	return Array.from({ length }, (_, index) => dayOf(first + index * DAY));
}

/** From when on a user was here lately. */
export function activeSince(now: Date): Date {
	return new Date(now.getTime() - 30 * DAY);
}

function dayOf(time: number): string {
	return new Date(time).toISOString().slice(0, 10);
}
