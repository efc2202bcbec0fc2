/**
 * Reads the header `Retry-After` (RFC 9110, 10.2.3): seconds or a date.
 * @returns undefined when the header is absent or is neither
 */
export function retryAfterSeconds({ headers }: Response, now: Date): number | undefined {
	const text = headers.get("Retry-After") ?? "";
	if (/^\d+$/.test(text)) return Number(text);
	const date = Date.parse(text);
	return Number.isNaN(date) ? undefined : Math.max(0, (date - now.getTime()) / 1000);
}
