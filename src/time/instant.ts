/** What a query says of time, where it says anything. */
export function asInstant(text: string | undefined): Date | undefined {
	return text === undefined ? undefined : new Date(text);
}
