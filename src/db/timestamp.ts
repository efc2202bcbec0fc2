import { customType } from "drizzle-orm/sqlite-core";
import type { Instant } from "../time/instant.ts";

/**
 * A column for a point in time, stored as `YYYY-MM-DD HH:MM:SS.sss` in UTC. The runbook compares such columns with
 * `datetime('now', …)` as text. A `T` between date and time would break that comparison.
 */
export const timestamp = customType<{ data: Instant; driverData: string }>({
	dataType: () => "text",
	toDriver: timestampText,
	fromDriver: timestampOf,
});

export function timestampText(instant: Instant): string {
	return instant.toISOString().slice(0, -1).replace("T", " ");
}

export function timestampOf(text: string): Instant {
	return new StoredInstant(text);
}

const STORED_LENGTH = "YYYY-MM-DD HH:MM:SS.sss".length;

/** An instant that was read. Most are shown and nothing else, so no `Date` is made of them. */
class StoredInstant implements Instant {
	readonly #text: string;

	constructor(text: string) {
		this.#text = text;
	}

	getTime(): number {
		return Date.parse(`${this.#text.replace(" ", "T")}Z`);
	}

	/** Operators may have written a time without milliseconds. */
	toISOString(): string {
		return this.#text.length === STORED_LENGTH
			? `${this.#text.replace(" ", "T")}Z`
			: new Date(this.getTime()).toISOString();
	}

	toJSON(): string {
		return this.toISOString();
	}

	valueOf(): number {
		return this.getTime();
	}
}
