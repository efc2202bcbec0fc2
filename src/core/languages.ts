/** The language in which every text exists. Other languages are translated from it and fall back to it. */
export const SOURCE_LANGUAGE = "en";

/** Returns the canonical spelling of a language tag (BCP 47), or undefined if it is not a language tag. */
export function canonicalLanguage(tag: string): string | undefined {
	try {
		return Intl.getCanonicalLocales(tag)[0];
	} catch {
		return undefined;
	}
}

/** Lists the tag and its more general forms: `zh-Hant-TW`, `zh-Hant`, `zh` (RFC 4647, 3.4). */
export function generalizations(tag: string): string[] {
	const parts = tag.split("-");
	return parts
		.map((_, index) => parts.slice(0, parts.length - index))
		.filter((shorter) => shorter.length === 1 || shorter.at(-1)?.length !== 1)
		.map((shorter) => shorter.join("-"));
}

/** Lists the languages in which a text is looked up, in order. */
export function fallbackChain(tag: string): string[] {
	return [...new Set([...generalizations(tag), SOURCE_LANGUAGE])];
}

/**
 * Returns the name of a language. Extensions of the tag for numbers, calendars and private use have no names and
 * are left out.
 * @param inLanguage the language of the name
 */
export function languageName(tag: string, inLanguage: string): string {
	const { baseName } = new Intl.Locale(tag);
	return new Intl.DisplayNames(inLanguage, { type: "language" }).of(baseName) ?? tag;
}
