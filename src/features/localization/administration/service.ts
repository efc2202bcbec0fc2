import type { IfMatch } from "../../../core/if-match.ts";
import { canonicalLanguage } from "../../../core/languages.ts";
import { found, invalid, Problem } from "../../../core/problem.ts";
import { clip } from "../../../core/text.ts";
import type { Statement } from "../../../db/client.ts";
import type { Clock } from "../../../ports/clock.ts";
import type { AdminRequest, AuditService } from "../../audit/service.ts";
import type { CurrentTexts } from "../current-texts.ts";
import { requireLanguage } from "../require-language.ts";
import type { TranslationRow } from "../table.ts";
import type { Texts } from "../texts.ts";
import {
	conflictOf,
	deletionConflictOf,
	faultOf,
	type ImportResult,
	type LanguageFile,
	type Proposal,
	resultsOf,
} from "./rules.ts";
import type { LocalizationAdministrationStore } from "./store.ts";

type TextName = Pick<TranslationRow, "language" | "contentKey">;

interface Parts {
	readonly store: LocalizationAdministrationStore;
	readonly texts: CurrentTexts;
	readonly audit: AuditService;
	readonly clock: Clock;
}

/** The outcome of a change, planned for one revision of the texts. */
interface Plan<Result> {
	readonly result: Result;
	/** Empty when nothing has to change. */
	readonly statements: readonly Statement[];
}

/** Limit of attempts. An attempt fails only when a concurrent change succeeds. */
const MOST_ATTEMPTS = 50;
/** Maximum length of a detail of an audit entry. */
const MOST_CHARACTERS = 500;

export class LocalizationAdministrationService {
	readonly #parts: Parts;

	constructor(parts: Parts) {
		this.#parts = parts;
	}

	async coverage(): Promise<LanguageCoverage[]> {
		const texts = await this.#parts.texts.latest();
		return texts.languages.map((language) => ({
			language,
			translatedKeys: texts.of(language).size,
			totalKeys: texts.source.size,
		}));
	}

	/** @throws Problem VAL_001 */
	async export(tag: string): Promise<{ language: string; texts: Texts }> {
		const language = requireLanguage(tag);
		return { language, texts: await this.#parts.texts.latest() };
	}

	/** @throws Problem VAL_001, RES_001 */
	async get(name: TextName): Promise<TranslationRow> {
		const { language, contentKey } = canonical(name);
		return found((await this.#parts.texts.latest()).find(language, contentKey));
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
	 * Stores the valid texts of a file in one batch.
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

	/** Plans a change for the current texts and writes it. Starts again when the texts have changed meanwhile. */
	async #change<Result>(decide: (texts: Texts) => Plan<Result>): Promise<Result> {
		for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt += 1) {
			const texts = await this.#parts.texts.latest();
			const { result, statements } = decide(texts);
			if (statements.length === 0) return result;
			const isDone = await this.#parts.store.write(texts.revision, statements);
			this.#parts.texts.expire();
			if (isDone) return result;
		}
		throw new Error(`the texts have changed ${MOST_ATTEMPTS} times meanwhile`);
	}
}

interface LanguageCoverage {
	readonly language: string;
	readonly translatedKeys: number;
	readonly totalKeys: number;
}

function canonical<Name extends TextName>(name: Name): Name {
	return { ...name, language: requireLanguage(name.language) };
}

function requireSameLanguage(tag: string | undefined, language: string): void {
	if (tag === undefined || canonicalLanguage(tag) === language) return;
	const message = `must be ${language}, the language of the path`;
	throw invalid({ pointer: "/language", keyword: "language", message });
}

/** Returns the previous text for the audit log, unless it was blank. */
function previous(row: TranslationRow | undefined): Record<string, string> {
	const content = row?.content.trim() ?? "";
	return content === "" ? {} : { previous: clip(content, MOST_CHARACTERS) };
}

function refuse(conflict: string | undefined): void {
	if (conflict !== undefined) throw new Problem("RES_002", { detail: conflict });
}
