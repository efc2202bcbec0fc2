import { SOURCE_LANGUAGE } from "../../../core/languages.ts";
import { document } from "../../../generated/document.ts";
import type { TranslationRow } from "../table.ts";
import type { Texts } from "../texts.ts";
import { type Fault, messageFault, placeholderFault } from "./messages.ts";

const { maximum: MOST_KEYS } = document.components.schemas.LanguageCoverage.properties.totalKeys;

const MOST_NAMED = 10;

const FULL = `There may be no more than ${MOST_KEYS} English texts.`;

/** A text that is proposed. */
export type Proposal = Pick<TranslationRow, "language" | "contentKey" | "content">;

/** What is wrong with a text on its own, or beside the English one. */
export function faultOf(
	texts: Texts,
	{ language, contentKey, content }: Proposal,
): Fault | undefined {
	const fault = messageFault(content, language);
	if (fault !== undefined || language === SOURCE_LANGUAGE) return fault;
	const english = texts.find(SOURCE_LANGUAGE, contentKey);
	return english === undefined
		? { keyword: "source", message: "must have an English text with the same key first" }
		: placeholderFault(content, english.content);
}

/** What else is stored that a text contradicts. */
export function conflictOf(
	texts: Texts,
	{ language, contentKey, content }: Proposal,
): string | undefined {
	if (language !== SOURCE_LANGUAGE) return undefined;
	if (!texts.source.has(contentKey) && texts.source.size >= MOST_KEYS) return FULL;
	const others = texts
		.translations(contentKey)
		.filter((row) => placeholderFault(row.content, content) !== undefined)
		.map((row) => row.language);
	if (others.length === 0) return undefined;
	return `The placeholders would not be those of the translations into ${enumerate(others)}.`;
}

/** What stands in the way of deleting a text. */
export function deletionConflictOf(
	texts: Texts,
	{ language, contentKey }: Pick<Proposal, "language" | "contentKey">,
): string | undefined {
	if (language !== SOURCE_LANGUAGE) return undefined;
	const others = texts.translations(contentKey).map((row) => row.language);
	if (others.length === 0) return undefined;
	return `The English text is still translated into ${enumerate(others)}.`;
}

/** A few of them, since an answer is no place for a hundred. */
function enumerate(languages: readonly string[]): string {
	const [named, others] = [languages.slice(0, MOST_NAMED), languages.slice(MOST_NAMED)];
	return named.join(", ") + (others.length > 0 ? ` and ${others.length} more` : "");
}

type Outcome = "created" | "updated" | "unchanged" | "refused";

export interface ImportResult {
	readonly contentKey: string;
	readonly outcome: Outcome;
	readonly reason?: string;
}

/** Texts of one language that somebody brings, by their keys. */
export interface LanguageFile {
	readonly language?: string | undefined;
	readonly contents: Readonly<Record<string, string>>;
	/** The English texts that were translated, where the file says so. */
	readonly sources?: Readonly<Record<string, string>> | undefined;
}

/** What becomes of each text of a file. */
export function resultsOf(
	texts: Texts,
	language: string,
	{ contents, sources }: LanguageFile,
): ImportResult[] {
	// Each new key of an import counts for those that follow.
	let room = MOST_KEYS - texts.source.size;
	return Object.keys(contents)
		.sort()
		.map((contentKey) => {
			const proposal = { language, contentKey, content: contents[contentKey] ?? "" };
			const present = texts.find(language, contentKey);
			const reason =
				sourceFault(texts, contentKey, sources?.[contentKey]) ??
				faultOf(texts, proposal)?.message ??
				conflictOf(texts, proposal);
			if (reason !== undefined) return { contentKey, outcome: "refused", reason };
			if (present !== undefined) {
				const same = present.content === proposal.content;
				return { contentKey, outcome: same ? "unchanged" : "updated" };
			}
			if (language === SOURCE_LANGUAGE && room-- <= 0) {
				return { contentKey, outcome: "refused", reason: FULL };
			}
			return { contentKey, outcome: "created" };
		});
}

function sourceFault(texts: Texts, contentKey: string, source: string | undefined) {
	const english = texts.find(SOURCE_LANGUAGE, contentKey)?.content;
	if (source === undefined || english === undefined || source === english) return undefined;
	return "must be a translation of the English text, which has changed since";
}
