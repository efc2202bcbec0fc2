import { customType } from "drizzle-orm/sqlite-core";

/**
 * A column for a point in time, stored as `YYYY-MM-DD HH:MM:SS.sss` in UTC. The runbook compares such columns with
 * `datetime('now', …)` as text. A `T` between date and time would break that comparison.
 */
export const timestamp = customType<{ data: Date; driverData: string }>({
	dataType: () => "text",
	toDriver: timestampText,
	fromDriver: timestampOf,
});

export function timestampText(date: Date): string {
	return date.toISOString().slice(0, -1).replace("T", " ");
}

export function timestampOf(text: string): Date {
	return new Date(`${text.replace(" ", "T")}Z`);
}
