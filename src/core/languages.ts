/** The language that texts are written in first, and that nobody is left without. */
export const SOURCE_LANGUAGE = "en";

/** The spelling of a language tag that all others stand for; undefined where it is none (BCP 47). */
export function canonicalLanguage(tag: string): string | undefined {
	try {
		return Intl.getCanonicalLocales(tag)[0];
	} catch {
		return undefined;
	}
}

/** The tag, and ever more general ones: `zh-Hant-TW`, `zh-Hant`, `zh` (RFC 4647, 3.4). */
export function generalizations(tag: string): string[] {
	const parts = tag.split("-");
	return parts
		.map((_, index) => parts.slice(0, parts.length - index))
		.filter((shorter) => shorter.length === 1 || shorter.at(-1)?.length !== 1)
		.map((shorter) => shorter.join("-"));
}

/** The languages in which a text is looked for, one after the other. */
export function fallbackChain(tag: string): string[] {
	return [...new Set([...generalizations(tag), SOURCE_LANGUAGE])];
}

/**
 * Without what a tag says of numbers, calendars and private matters, for which there are no names.
 * @param inLanguage the language that the name is in
 */
export function languageName(tag: string, inLanguage: string): string {
	const { baseName } = new Intl.Locale(tag);
	return new Intl.DisplayNames(inLanguage, { type: "language" }).of(baseName) ?? tag;
}
