import { describe, expect, test } from "vitest";
import { fallbackChain } from "../../../src/core/languages.ts";
import { conflictOf, resultsOf } from "../../../src/features/localization/administration/rules.ts";
import { CurrentTexts } from "../../../src/features/localization/current-texts.ts";
import type { LocalizationStore } from "../../../src/features/localization/store.ts";
import type { TranslationRow } from "../../../src/features/localization/table.ts";
import { Texts } from "../../../src/features/localization/texts.ts";
import { preferredLanguages } from "../../../src/http/accept-language.ts";

const updatedAt = new Date("2026-11-23T12:00:00.000Z");

function row(language: string, contentKey: string, content: string): TranslationRow {
	return { language, contentKey, content, origin: "shipped", updatedAt };
}

describe("the fallback chain", () => {
	test.each([
		["de-AT", ["de-AT", "de", "en"]],
		["de", ["de", "en"]],
		["en", ["en"]],
		["en-GB", ["en-GB", "en"]],
		["zh-Hant-TW", ["zh-Hant-TW", "zh-Hant", "zh", "en"]],
		["de-u-nu-latn", ["de-u-nu-latn", "de-u-nu", "de", "en"]],
		["de-AT-x-vienna", ["de-AT-x-vienna", "de-AT", "de", "en"]],
	])("%s", (tag, chain) => {
		expect(fallbackChain(tag)).toEqual(chain);
	});
});

describe("the languages that a caller wants", () => {
	test.each([
		["de-at, en;q=0.8, *;q=0.1", ["de-AT", "en"]],
		["en;q=0.1, de;q=0.9", ["de", "en"]],
		["de;q=0", []],
		["*", []],
		["__proto__, de", ["de"]],
		[undefined, []],
	])("%s", (header, languages) => {
		expect(preferredLanguages(header)).toEqual(languages);
	});

	test("are ten at most", () => {
		const many = Array.from({ length: 1000 }, () => "de").join(",");
		expect(preferredLanguages(many)).toHaveLength(10);
	});
});

describe("a text that is formatted", () => {
	const texts = new Texts(1, [
		row("en", "push.greeting.title", "Hello {name}"),
		row("de", "push.greeting.title", "Hallo {name}"),
	]);

	test("is in the nearest language", () => {
		expect(texts.format("de-AT", "push.greeting.title", { name: "Noor" })).toBe("Hallo Noor");
		expect(texts.format("fr", "push.greeting.title", { name: "Noor" })).toBe("Hello Noor");
	});

	test("has all of its values", () => {
		expect(() => texts.format("de", "push.greeting.title")).toThrow("name");
		expect(() => texts.format("de", "push.farewell.title")).toThrow("push.farewell.title");
	});
});

describe("as many English texts as there may be", () => {
	const full = new Texts(
		1,
		Array.from({ length: 5000 }, (_, index) => row("en", `test.n${index}`, "x")),
	);
	const FULL = "There may be no more than 5000 English texts.";

	test("take none besides", () => {
		const next = { language: "en", contentKey: "test.next", content: "x" };
		expect(conflictOf(full, next)).toBe(FULL);
		expect(conflictOf(full, { ...next, contentKey: "test.n0" })).toBeUndefined();
		expect(conflictOf(full, { ...next, language: "de" })).toBeUndefined();
	});

	test("are counted while they are imported", () => {
		const almost = new Texts(1, [...full.source.values()].slice(1));
		const contents = { "test.a": "x", "test.b": "x" };
		expect(resultsOf(almost, "en", { contents })).toEqual([
			{ contentKey: "test.a", outcome: "created" },
			{ contentKey: "test.b", outcome: "refused", reason: FULL },
		]);
	});
});

describe("an isolate's copy", () => {
	/** A database of one text, which tells how often it was asked, and for what. */
	function storeOf(state: { revision: number }) {
		const seen: number[] = [];
		const read = async (revision: number) => {
			seen.push(revision);
			const rows = revision === state.revision ? [] : [row("en", "a.b", `text ${state.revision}`)];
			return { revision: state.revision, rows };
		};
		return { seen, store: { read } as unknown as LocalizationStore };
	}

	test("is used for a while, and read anew only when something has changed", async () => {
		const state = { revision: 1 };
		const { seen, store } = storeOf(state);
		let now = 0;
		const copy = new CurrentTexts(store, { now: () => new Date(now) }, 5);
		const text = async () => (await copy.recent()).find("en", "a.b")?.content;
		expect(await text()).toBe("text 1");
		state.revision = 2;
		now = 4999;
		expect(await text()).toBe("text 1");
		expect(seen).toEqual([0]);
		now = 5000;
		expect(await text()).toBe("text 2");
		now = 10_000;
		expect(await text()).toBe("text 2");
		expect(seen).toEqual([0, 1, 2]);
	});

	test("is passed over by who wants the latest, and by the next one after a change", async () => {
		const state = { revision: 1 };
		const { store } = storeOf(state);
		const copy = new CurrentTexts(store, { now: () => updatedAt }, 5);
		await copy.recent();
		state.revision = 2;
		expect((await copy.latest()).revision).toBe(2);
		state.revision = 3;
		copy.expire();
		expect((await copy.recent()).revision).toBe(3);
	});
});
