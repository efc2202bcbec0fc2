import { SOURCE_LANGUAGE } from "../../../core/languages.ts";
import { document } from "../../../generated/document.ts";
import type { TranslationRow } from "../table.ts";
import type { Texts } from "../texts.ts";
import { type Fault, messageFault, placeholderFault } from "./messages.ts";

const { maximum: MOST_KEYS } = document.components.schemas.LanguageCoverage.properties.totalKeys;

const MOST_NAMED = 10;

const FULL = `There may be no more than ${MOST_KEYS} English texts.`;

/** A proposed text. */
export type Proposal = Pick<TranslationRow, "language" | "contentKey" | "content">;

/** Checks a text by itself and against the English one. */
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

/** Returns the stored texts that a proposal conflicts with, as a sentence. */
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

/** Returns the stored texts that prevent a deletion, as a sentence. */
export function deletionConflictOf(
	texts: Texts,
	{ language, contentKey }: Pick<Proposal, "language" | "contentKey">,
): string | undefined {
	if (language !== SOURCE_LANGUAGE) return undefined;
	const others = texts.translations(contentKey).map((row) => row.language);
	if (others.length === 0) return undefined;
	return `The English text is still translated into ${enumerate(others)}.`;
}

/** Names some languages and counts the others, to keep the answer short. */
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

/** An imported file: the texts of one language by key. */
export interface LanguageFile {
	readonly language?: string | undefined;
	readonly contents: Readonly<Record<string, string>>;
	/** The English texts that were translated, if the file has them. */
	readonly sources?: Readonly<Record<string, string>> | undefined;
}

/** Decides for each text of a file whether it is stored. */
export function resultsOf(
	texts: Texts,
	language: string,
	{ contents, sources }: LanguageFile,
): ImportResult[] {
	// Each new key of the file reduces the number that may follow.
	let remaining = MOST_KEYS - texts.source.size;
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
			if (language === SOURCE_LANGUAGE && remaining-- <= 0) {
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
