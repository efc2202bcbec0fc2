import type { z } from "zod";
import { languageName, SOURCE_LANGUAGE } from "../../core/languages.ts";
import type * as schemas from "../../generated/schemas.ts";
import type { TranslationRow } from "./table.ts";

export function presentTranslation(row: TranslationRow): z.infer<typeof schemas.Translation> {
	return {
		language: row.language,
		contentKey: row.contentKey,
		content: row.content,
		origin: row.origin,
		updatedAt: row.updatedAt.toISOString(),
	};
}

export function presentLanguage({
	id,
	isComplete,
}: {
	readonly id: string;
	readonly isComplete: boolean;
}): z.infer<typeof schemas.Language> {
	return {
		language: id,
		name: languageName(id, SOURCE_LANGUAGE),
		nativeName: languageName(id, id),
		isComplete,
	};
}

interface Localization {
	readonly requestedLanguage: string;
	readonly language: string;
	readonly rows: readonly TranslationRow[];
}

export function presentLocalization({
	requestedLanguage,
	language,
	rows,
}: Localization): z.infer<typeof schemas.Localization> {
	const others = rows.filter((row) => row.language !== language);
	return {
		requestedLanguage,
		language,
		contents: presentContents(rows),
		fallbacks: Object.fromEntries(others.map((row) => [row.contentKey, row.language])),
	};
}

export function presentContents(rows: Iterable<TranslationRow>): z.infer<typeof schemas.TextMap> {
	return Object.fromEntries([...rows].map((row) => [row.contentKey, row.content]));
}
