import { IntlMessageFormat, type PrimitiveType } from "intl-messageformat";
import { canonicalLanguage, fallbackChain, SOURCE_LANGUAGE } from "../../core/languages.ts";
import type { TranslationRow } from "./table.ts";

type TextsOfLanguage = ReadonlyMap<string, TranslationRow>;

const NONE: TextsOfLanguage = new Map();

/** All texts in all languages at one moment. */
export class Texts {
	readonly revision: number;
	readonly #byLanguage: ReadonlyMap<string, TextsOfLanguage>;

	constructor(revision: number, rows: readonly TranslationRow[]) {
		this.revision = revision;
		// A language that was misspelt in the database, by hand, is none.
		const readable = rows.filter(({ language }) => canonicalLanguage(language) === language);
		const byLanguage = Map.groupBy(readable.sort(byKey), ({ language }) => language);
		this.#byLanguage = new Map(
			[...byLanguage].map(([language, texts]) => [
				language,
				new Map(texts.map((row) => [row.contentKey, row])),
			]),
		);
	}

	/** In the order of their tags. */
	get languages(): string[] {
		return [...this.#byLanguage.keys()].sort();
	}

	/** By their keys, in the order of these. */
	of(language: string): TextsOfLanguage {
		return this.#byLanguage.get(language) ?? NONE;
	}

	get source(): TextsOfLanguage {
		return this.of(SOURCE_LANGUAGE);
	}

	find(language: string, contentKey: string): TranslationRow | undefined {
		return this.of(language).get(contentKey);
	}

	/** The same text in all languages but English. */
	translations(contentKey: string): TranslationRow[] {
		return this.languages
			.filter((language) => language !== SOURCE_LANGUAGE)
			.flatMap((language) => this.find(language, contentKey) ?? []);
	}

	/** The first language of a fallback chain that there are texts in. */
	nearest(language: string): string {
		const chain = fallbackChain(language);
		return chain.find((each) => this.#byLanguage.has(each)) ?? SOURCE_LANGUAGE;
	}

	/** Each text that there is in any language of the chain, in the first one that has it. */
	resolve(language: string, prefix = ""): TranslationRow[] {
		const chain = fallbackChain(language);
		const keys = new Set(chain.flatMap((each) => [...this.of(each).keys()]));
		return [...keys]
			.filter((key) => key.startsWith(prefix))
			.sort()
			.flatMap((key) => this.#first(chain, key) ?? []);
	}

	/** @throws Error when there is no such text, or its placeholders are not all filled in */
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

/** @throws Error when a placeholder is not filled in, or the text is no ICU message */
export function formatText(
	{ content, language }: Pick<TranslationRow, "content" | "language">,
	values: Record<string, PrimitiveType> = {},
): string {
	return String(new IntlMessageFormat(content, language).format(values));
}

function byKey(one: TranslationRow, other: TranslationRow): number {
	return one.contentKey < other.contentKey ? -1 : 1;
}
