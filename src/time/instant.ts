/** A point in time. A `Date` is one. */
export interface Instant {
	/** In milliseconds since 1970. */
	getTime(): number;
	/** RFC 3339 in UTC, with milliseconds. */
	toISOString(): string;
}

/** Converts a time of a query; undefined when the query has none. */
export function asInstant(text: string | undefined): Date | undefined {
	return text === undefined ? undefined : new Date(text);
}
