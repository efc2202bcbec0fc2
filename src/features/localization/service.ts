import type { PrimitiveType } from "intl-messageformat";
import type { z } from "zod";
import type { Cursors, Page } from "../../core/cursors.ts";
import type { IfMatch } from "../../core/if-match.ts";
import { canonicalLanguage, generalizations } from "../../core/languages.ts";
import { found, invalid, Problem } from "../../core/problem.ts";
import { clip } from "../../core/text.ts";
import { withTimeout } from "../../core/with-timeout.ts";
import type { Statement } from "../../db/client.ts";
import type { ProblemCode } from "../../generated/errors.ts";
import type { routes } from "../../generated/routes.ts";
import { Problem as ProblemDocument } from "../../generated/schemas.ts";
import type { Clock } from "../../ports/clock.ts";
import type { AdminRequest, AuditService } from "../audit/service.ts";
import { CurrentTexts } from "./current-texts.ts";
import {
	conflictOf,
	deletionConflictOf,
	faultOf,
	type ImportResult,
	type LanguageFile,
	type Proposal,
	resultsOf,
} from "./rules.ts";
import type { LocalizationStore } from "./store.ts";
import type { TranslationRow } from "./table.ts";
import { formatText, type Texts } from "./texts.ts";

type LanguageQuery = z.infer<(typeof routes)["listLanguages"]["request"]["query"]>;
type TextName = Pick<TranslationRow, "language" | "contentKey">;

interface Parts {
	readonly store: LocalizationStore;
	readonly audit: AuditService;
	readonly cursors: Cursors;
	readonly clock: Clock;
	/** How long an isolate may trust its copy of the texts. */
	readonly checkSeconds: number;
}

/** What a change of the texts comes to, by the texts as they are. */
interface Plan<Result> {
	readonly result: Result;
	/** None when everything is as it should be already. */
	readonly statements: readonly Statement[];
}

/** How many milliseconds the title of a problem may keep its answer waiting. */
const PATIENCE = 500;
/** For how many milliseconds nobody asks for titles after that was in vain. */
const PAUSE = 5000;
/** Of those who change texts at the same time, each attempt of one that fails is the success of another. */
const MOST_ATTEMPTS = 50;
/** What fits into a detail of an audit entry. */
const MOST_CHARACTERS = 500;

const { title: Title } = ProblemDocument.shape;

export class LocalizationService {
	readonly #parts: Parts;
	readonly #texts: CurrentTexts;
	#pausedUntil = 0;

	constructor(parts: Parts) {
		const { store, clock, checkSeconds } = parts;
		this.#parts = parts;
		this.#texts = new CurrentTexts(store, clock, checkSeconds);
	}

	/** @throws Problem VAL_001 for a cursor that belongs to another query */
	async languages(page: LanguageQuery): Promise<Page<LanguageCompleteness>> {
		return this.#parts.cursors.page(page, {
			query: ["languages"],
			read: async (after, limit) => {
				const texts = await this.#texts.recent();
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
	 * @param prefix what the keys begin with
	 * @throws Problem VAL_001
	 */
	async localization(tag: string, prefix: string | undefined) {
		const requestedLanguage = requireLanguage(tag);
		const texts = await this.#texts.recent();
		const language = texts.nearest(requestedLanguage);
		return { requestedLanguage, language, rows: texts.resolve(requestedLanguage, prefix) };
	}

	async coverage(): Promise<LanguageCoverage[]> {
		const texts = await this.#texts.latest();
		return texts.languages.map((language) => ({
			language,
			translatedKeys: texts.of(language).size,
			totalKeys: texts.source.size,
		}));
	}

	/** @throws Problem VAL_001 */
	async export(tag: string): Promise<{ language: string; texts: Texts }> {
		const language = requireLanguage(tag);
		return { language, texts: await this.#texts.latest() };
	}

	/** @throws Problem VAL_001, RES_001 */
	async get(name: TextName): Promise<TranslationRow> {
		const { language, contentKey } = canonical(name);
		return found((await this.#texts.latest()).find(language, contentKey));
	}

	/** @throws Problem VAL_001, RES_002, RES_003 */
	async set(
		request: AdminRequest,
		proposal: Proposal,
		ifMatch?: IfMatch<TranslationRow>,
	): Promise<{ row: TranslationRow; isNew: boolean }> {
		const { language, contentKey, content } = canonical(proposal);
		return this.#change((texts) => {
			const present = texts.find(language, contentKey);
			if (ifMatch !== undefined) {
				if (present === undefined) throw new Problem("RES_003");
				ifMatch(present);
			}
			const fault = faultOf(texts, { language, contentKey, content });
			if (fault !== undefined) throw invalid({ pointer: "/content", ...fault });
			refuse(conflictOf(texts, { language, contentKey, content }));
			if (present?.content === content) {
				return { result: { row: present, isNew: false }, statements: [] };
			}
			const updatedAt = this.#parts.clock.now();
			const row: TranslationRow = { language, contentKey, content, origin: "edited", updatedAt };
			return {
				result: { row, isNew: present === undefined },
				statements: [
					this.#parts.store.setting(language, { [contentKey]: content }, updatedAt),
					this.#parts.audit.record(request, {
						action: "translation.set",
						targetType: "translation",
						targetId: `${language}/${contentKey}`,
						detail: previous(present),
					}),
				],
			};
		});
	}

	/** @throws Problem VAL_001, RES_001, RES_002, RES_003 */
	async delete(
		request: AdminRequest,
		name: TextName,
		ifMatch?: IfMatch<TranslationRow>,
	): Promise<void> {
		const { language, contentKey } = canonical(name);
		return this.#change((texts) => {
			const present = found(texts.find(language, contentKey));
			ifMatch?.(present);
			refuse(deletionConflictOf(texts, present));
			return {
				result: undefined,
				statements: [
					this.#parts.store.deletion(language, contentKey),
					this.#parts.audit.record(request, {
						action: "translation.deleted",
						targetType: "translation",
						targetId: `${language}/${contentKey}`,
						detail: previous(present),
					}),
				],
			};
		});
	}

	/**
	 * Keeps what is good of a file, all of it at once.
	 * @throws Problem VAL_001
	 */
	async import(
		request: AdminRequest,
		tag: string,
		file: LanguageFile,
	): Promise<{ language: string; results: ImportResult[] }> {
		const language = requireLanguage(tag);
		requireSameLanguage(file.language, language);
		return this.#change((texts) => {
			const results = resultsOf(texts, language, file);
			const changed = results.filter(
				({ outcome }) => outcome === "created" || outcome === "updated",
			);
			const result = { language, results };
			if (changed.length === 0) return { result, statements: [] };
			const contents = changed.map(({ contentKey }) => [
				contentKey,
				file.contents[contentKey] ?? "",
			]);
			return {
				result,
				statements: [
					this.#parts.store.setting(
						language,
						Object.fromEntries(contents),
						this.#parts.clock.now(),
					),
					this.#parts.audit.record(request, {
						action: "language.imported",
						targetType: "language",
						targetId: language,
						detail: { changedTexts: `${changed.length}` },
					}),
				],
			};
		});
	}

	/**
	 * A text of the product in the language of a user, such as that of a notification.
	 * @throws Error when there is no such text, or its placeholders are not all filled in
	 */
	async format(
		contentKey: string,
		language: string,
		values: Record<string, PrimitiveType>,
	): Promise<string> {
		return (await this.#texts.recent()).format(language, contentKey, values);
	}

	/**
	 * The title of a problem in the first of the languages that it is translated into.
	 * @returns undefined when that is none of them, when the translation is no title, or when the texts cannot
	 * be had: a problem of the database is told all the same
	 */
	async problemTitle(
		code: ProblemCode,
		languages: readonly string[],
	): Promise<{ language: string; title: string } | undefined> {
		const texts = await this.#textsAtOnce();
		const row = languages
			.flatMap(generalizations)
			.map((language) => texts?.find(language, `problem.${code}.title`))
			.find((found) => found !== undefined);
		const { data: title } = Title.safeParse(row && plainText(row));
		if (row === undefined || title === undefined) return undefined;
		return { language: row.language, title };
	}

	async #textsAtOnce(): Promise<Texts | undefined> {
		if (this.#parts.clock.now().getTime() < this.#pausedUntil) return undefined;
		try {
			return await withTimeout(this.#texts.recent(), PATIENCE);
		} catch {
			this.#pausedUntil = this.#parts.clock.now().getTime() + PAUSE;
			return undefined;
		}
	}

	/** Decides by the texts as they are, and again when they are no longer those that were decided by. */
	async #change<Result>(decide: (texts: Texts) => Plan<Result>): Promise<Result> {
		for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt += 1) {
			const texts = await this.#texts.latest();
			const { result, statements } = decide(texts);
			if (statements.length === 0) return result;
			const isDone = await this.#parts.store.write(texts.revision, statements);
			this.#texts.expire();
			if (isDone) return result;
		}
		throw new Error(`the texts have changed ${MOST_ATTEMPTS} times meanwhile`);
	}
}

interface LanguageCompleteness {
	/** The tag. */
	readonly id: string;
	readonly isComplete: boolean;
}

interface LanguageCoverage {
	readonly language: string;
	readonly translatedKeys: number;
	readonly totalKeys: number;
}

function isComplete(texts: Texts, language: string): boolean {
	const translated = texts.of(language);
	return texts.source.keys().every((contentKey) => translated.has(contentKey));
}

function canonical<Name extends TextName>(name: Name): Name {
	return { ...name, language: requireLanguage(name.language) };
}

/** @throws Problem VAL_001 unless the tag is well-formed (BCP 47) */
function requireLanguage(tag: string): string {
	const language = canonicalLanguage(tag);
	if (language !== undefined) return language;
	throw invalid({
		parameter: "language",
		keyword: "locale",
		message: "must be a language tag such as en or de-AT",
	});
}

function requireSameLanguage(tag: string | undefined, language: string): void {
	if (tag === undefined || canonicalLanguage(tag) === language) return;
	const message = `must be ${language}, the language of the path`;
	throw invalid({ pointer: "/language", keyword: "language", message });
}

/** What a text said before, if anything, so that the audit log can tell. */
function previous(row: TranslationRow | undefined): Record<string, string> {
	const content = row?.content.trim() ?? "";
	return content === "" ? {} : { previous: clip(content, MOST_CHARACTERS) };
}

/** A text that needs no values; undefined where it does, or is no ICU message. */
function plainText(row: TranslationRow): string | undefined {
	try {
		return formatText(row);
	} catch {
		return undefined;
	}
}

function refuse(conflict: string | undefined): void {
	if (conflict !== undefined) throw new Problem("RES_002", { detail: conflict });
}
