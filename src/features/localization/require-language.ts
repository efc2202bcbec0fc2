import { canonicalLanguage } from "../../core/languages.ts";
import { invalid } from "../../core/problem.ts";

/**
 * Returns the canonical form of a language tag of the path.
 * @throws Problem VAL_001 unless the tag is well-formed (BCP 47)
 */
export function requireLanguage(tag: string): string {
	const language = canonicalLanguage(tag);
	if (language !== undefined) return language;
	throw invalid({
		parameter: "language",
		keyword: "locale",
		message: "must be a language tag such as en or de-AT",
	});
}
