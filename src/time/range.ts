import { invalid } from "../core/problem.ts";
import { addDays, dayNumber, daysBefore } from "./days.ts";

/** A range of days that includes both ends. */
export interface DayRange {
	readonly from: string;
	readonly to: string;
}

const DEFAULT_DAYS = 30;

/**
 * Returns the requested days. By default the last one is today, and there are 30.
 * @throws Problem VAL_001 when the range is empty or longer than `mostDays`
 */
export function dayRange(
	query: { readonly from?: string | undefined; readonly to?: string | undefined },
	today: string,
	mostDays: number,
): DayRange {
	const to = query.to ?? today;
	const from = query.from ?? daysBefore(to, DEFAULT_DAYS - 1);
	if (from <= to && from >= daysBefore(to, mostDays - 1)) return { from, to };
	throw invalid({
		parameter: "from",
		keyword: "range",
		message: `must be at most ${mostDays - 1} days before \`to\`, and not after it`,
	});
}

export function daysIn({ from, to }: DayRange): string[] {
	const length = dayNumber(to) - dayNumber(from) + 1;
	return Array.from({ length }, (_, index) => addDays(from, index));
}
