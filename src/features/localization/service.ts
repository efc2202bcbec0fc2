import type { PrimitiveType } from "intl-messageformat";
import type { z } from "zod";
import type { Cursors, Page } from "../../core/cursors.ts";
import { generalizations } from "../../core/languages.ts";
import { withTimeout } from "../../core/with-timeout.ts";
import type { ProblemCode } from "../../generated/errors.ts";
import type { routes } from "../../generated/routes.ts";
import { Problem as ProblemDocument } from "../../generated/schemas.ts";
import type { Clock } from "../../ports/clock.ts";
import type { CurrentTexts } from "./current-texts.ts";
import { requireLanguage } from "./require-language.ts";
import type { TranslationRow } from "./table.ts";
import { formatText, type Texts } from "./texts.ts";

type LanguageQuery = z.infer<(typeof routes)["listLanguages"]["request"]["query"]>;

interface Parts {
	readonly texts: CurrentTexts;
	readonly cursors: Cursors;
	readonly clock: Clock;
}

/** A response waits at most this long for the title of its problem. */
const TITLE_TIMEOUT_MILLISECONDS = 500;
/** After a timeout, titles are in English for this long. */
const TITLE_PAUSE_MILLISECONDS = 5000;

const { title: Title } = ProblemDocument.shape;

export class LocalizationService {
	readonly #parts: Parts;
	#pausedUntil = 0;

	constructor(parts: Parts) {
		this.#parts = parts;
	}

	/** @throws Problem VAL_001 for a cursor that belongs to another query */
	async languages(page: LanguageQuery): Promise<Page<LanguageCompleteness>> {
		return this.#parts.cursors.page(page, {
			query: ["languages"],
			read: async (after, limit) => {
				const texts = await this.#parts.texts.recent();
				return texts.languages
					.filter((language) => language > (after?.id ?? ""))
					.slice(0, limit)
					.map((id) => ({ id, isComplete: isComplete(texts, id) }));
			},
			sortValue: ({ id }) => id,
			id: ({ id }) => id,
		});
	}

	/**
	 * @param prefix selects the texts whose keys begin with it
	 * @throws Problem VAL_001
	 */
	async localization(tag: string, prefix: string | undefined) {
		const requestedLanguage = requireLanguage(tag);
		const texts = await this.#parts.texts.recent();
		const language = texts.nearest(requestedLanguage);
		return { requestedLanguage, language, rows: texts.resolve(requestedLanguage, prefix) };
	}

	/**
	 * Formats a text of the product in a user's language, such as a notification.
	 * @throws Error when the text does not exist, or a placeholder has no value
	 */
	async format(
		contentKey: string,
		language: string,
		values: Record<string, PrimitiveType>,
	): Promise<string> {
		return (await this.#parts.texts.recent()).format(language, contentKey, values);
	}

	/**
	 * Finds the title of a problem in the first of the languages that it is translated into.
	 * @returns undefined when there is no translation, when it is no valid title, or when the texts cannot be read: a
	 * problem of the database must still be reported
	 */
	async problemTitle(
		code: ProblemCode,
		languages: readonly string[],
	): Promise<{ language: string; title: string } | undefined> {
		const texts = await this.#textsWithinTimeout();
		const row = languages
			.flatMap(generalizations)
			.map((language) => texts?.find(language, `problem.${code}.title`))
			.find((found) => found !== undefined);
		const { data: title } = Title.safeParse(row && plainText(row));
		if (row === undefined || title === undefined) return undefined;
		return { language: row.language, title };
	}

	async #textsWithinTimeout(): Promise<Texts | undefined> {
		if (this.#parts.clock.now().getTime() < this.#pausedUntil) return undefined;
		try {
			return await withTimeout(this.#parts.texts.recent(), TITLE_TIMEOUT_MILLISECONDS);
		} catch {
			this.#pausedUntil = this.#parts.clock.now().getTime() + TITLE_PAUSE_MILLISECONDS;
			return undefined;
		}
	}
}

interface LanguageCompleteness {
	/** Language tag. */
	readonly id: string;
	readonly isComplete: boolean;
}

function isComplete(texts: Texts, language: string): boolean {
	const translated = texts.of(language);
	return texts.source.keys().every((contentKey) => translated.has(contentKey));
}

/** Formats a text without values; undefined if it needs values, or is no ICU message. */
function plainText(row: TranslationRow): string | undefined {
	try {
		return formatText(row);
	} catch {
		return undefined;
	}
}
