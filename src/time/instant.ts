/** Converts a time of a query; undefined when the query has none. */
export function asInstant(text: string | undefined): Date | undefined {
	return text === undefined ? undefined : new Date(text);
}
