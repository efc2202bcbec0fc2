import { parseAccept } from "hono/utils/accept";
import { canonicalLanguage } from "../core/languages.ts";

/** Nobody reads more languages than these, and a header has room for a thousand. */
const MOST_LANGUAGES = 10;

/** The languages that a caller wants, the best one first (RFC 9110, 12.5.4); none when any will do. */
export function preferredLanguages(header: string | undefined): string[] {
	if (header === undefined) return [];
	return parseAccept(header)
		.filter(({ type, q }) => type !== "*" && q > 0)
		.slice(0, MOST_LANGUAGES)
		.flatMap(({ type }) => canonicalLanguage(type) ?? []);
}
