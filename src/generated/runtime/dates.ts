// @generated from openapi/ by `npm run generate`. Do not edit.

const leap = (year: number) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

function daysIn(year: number, month: number): number {
	if (month === 2) return leap(year) ? 29 : 28;
	return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** `full-date` of RFC 3339, section 5.6. */
export function isDate(text: string): boolean {
	const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
	if (!parts) return false;
	const [year = 0, month = 0, day = 0] = parts.slice(1).map(Number);
	return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

/** `full-time` of RFC 3339, section 5.6. A leap second is 23:59:60 in UTC (section 5.7). */
export function isTime(text: string): boolean {
	const parts = /^(\d{2}):(\d{2}):(\d{2})(?:\.\d+)?(?:z|([+-])(\d{2}):(\d{2}))$/i.exec(text);
	if (!parts) return false;
	const [hour = 0, minute = 0, second = 0] = parts.slice(1, 4).map(Number);
	const [offsetHour, offsetMinute] = [Number(parts[5] ?? 0), Number(parts[6] ?? 0)];
	if (hour > 23 || minute > 59 || second > 60 || offsetHour > 23 || offsetMinute > 59) return false;
	if (second < 60) return true;
	const offset = (offsetHour * 60 + offsetMinute) * (parts[4] === "-" ? -1 : 1);
	const day = 24 * 60;
	return (hour * 60 + minute - offset + day) % day === day - 1;
}

/** `date-time` of RFC 3339, section 5.6: the separator is `T`, in either case, and nothing else. */
export function isDateTime(text: string): boolean {
	return /^.{10}t/i.test(text) && isDate(text.slice(0, 10)) && isTime(text.slice(11));
}

/** `duration` of RFC 3339, appendix A: no unit may be skipped between two others. */
export const duration = (() => {
	const time = "T(?:\\d+H(?:\\d+M(?:\\d+S)?)?|\\d+M(?:\\d+S)?|\\d+S)";
	const date = "(?:\\d+Y(?:\\d+M(?:\\d+D)?)?|\\d+M(?:\\d+D)?|\\d+D)";
	return new RegExp(`^P(?:\\d+W|${date}(?:${time})?|${time})$`);
})();
