import { parseAccept } from "hono/utils/accept";
import { canonicalLanguage } from "../core/languages.ts";

/** The number of languages that are looked up. A header has room for a thousand, and no person reads so many. */
const MOST_LANGUAGES = 10;

/** Lists the caller's languages by preference (RFC 9110, 12.5.4). The list is empty if the caller accepts any. */
export function preferredLanguages(header: string | undefined): string[] {
	if (header === undefined) return [];
	return parseAccept(header)
		.filter(({ type, q }) => type !== "*" && q > 0)
		.slice(0, MOST_LANGUAGES)
		.flatMap(({ type }) => canonicalLanguage(type) ?? []);
}
