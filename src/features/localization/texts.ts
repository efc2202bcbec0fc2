import { IntlMessageFormat, type PrimitiveType } from "intl-messageformat";
import { canonicalLanguage, fallbackChain, SOURCE_LANGUAGE } from "../../core/languages.ts";
import type { TranslationRow } from "./table.ts";

type TextsOfLanguage = ReadonlyMap<string, TranslationRow>;

const NONE: TextsOfLanguage = new Map();

/** All texts in all languages, at one revision. */
export class Texts {
	readonly revision: number;
	readonly #byLanguage: ReadonlyMap<string, TextsOfLanguage>;

	constructor(revision: number, rows: readonly TranslationRow[]) {
		this.revision = revision;
		// Operators can write rows by hand. Rows with a misspelt language are ignored.
		const readable = rows.filter(({ language }) => canonicalLanguage(language) === language);
		const byLanguage = Map.groupBy(readable.sort(byKey), ({ language }) => language);
		this.#byLanguage = new Map(
			[...byLanguage].map(([language, texts]) => [
				language,
				new Map(texts.map((row) => [row.contentKey, row])),
			]),
		);
	}

	/** The languages, ordered by tag. */
	get languages(): string[] {
		return [...this.#byLanguage.keys()].sort();
	}

	/** Returns the texts of a language by key, ordered by key. */
	of(language: string): TextsOfLanguage {
		return this.#byLanguage.get(language) ?? NONE;
	}

	get source(): TextsOfLanguage {
		return this.of(SOURCE_LANGUAGE);
	}

	find(language: string, contentKey: string): TranslationRow | undefined {
		return this.of(language).get(contentKey);
	}

	/** Returns a text in all languages but English. */
	translations(contentKey: string): TranslationRow[] {
		return this.languages
			.filter((language) => language !== SOURCE_LANGUAGE)
			.flatMap((language) => this.find(language, contentKey) ?? []);
	}

	/** Returns the first language of the fallback chain that has texts. */
	nearest(language: string): string {
		const chain = fallbackChain(language);
		return chain.find((each) => this.#byLanguage.has(each)) ?? SOURCE_LANGUAGE;
	}

	/** Returns each text in the first language of the fallback chain that has it. */
	resolve(language: string, prefix = ""): TranslationRow[] {
		const chain = fallbackChain(language);
		const keys = new Set(chain.flatMap((each) => [...this.of(each).keys()]));
		return [...keys]
			.filter((key) => key.startsWith(prefix))
			.sort()
			.flatMap((key) => this.#first(chain, key) ?? []);
	}

	/** @throws Error when the text does not exist, or a placeholder has no value */
	format(language: string, contentKey: string, values: Record<string, PrimitiveType> = {}): string {
		const row = this.#first(fallbackChain(language), contentKey);
		if (row === undefined) throw new Error(`there is no text ${contentKey}`);
		return formatText(row, values);
	}

	#first(chain: readonly string[], contentKey: string): TranslationRow | undefined {
		return chain
			.map((language) => this.find(language, contentKey))
			.find((row) => row !== undefined);
	}
}

/** @throws Error when a placeholder has no value, or the text is no ICU message */
export function formatText(
	{ content, language }: Pick<TranslationRow, "content" | "language">,
	values: Record<string, PrimitiveType> = {},
): string {
	return String(new IntlMessageFormat(content, language).format(values));
}

function byKey(one: TranslationRow, other: TranslationRow): number {
	return one.contentKey < other.contentKey ? -1 : 1;
}
