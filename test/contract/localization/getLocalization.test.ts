import { describe, expect, test } from "vitest";
import type { Localization } from "../../../sdk/src/index.ts";
import { describeSharedStatuses } from "../../harness/shared-statuses.ts";
import { harness, problemOf } from "../../harness.ts";
import { admin, newKey, newLanguage, newText, put } from "./text.ts";

const read = (language: string, headers: Record<string, string> = {}, query = "") =>
	harness.fetch(`/api/localization/${language}${query}`, { headers });

const contentsOf = async (response: Response) => ((await response.json()) as Localization).contents;

describe("200", () => {
	test.each(["en", "de"])("%s is there in full, without an account", async (language) => {
		const response = await read(language, {}, "?prefix=app.");
		expect(response.headers.get("Content-Language")).toBe(language);
		expect(response.headers.get("Cache-Control")).toBe("public, max-age=3600");
		const { contents, fallbacks, ...rest } = (await response.json()) as Localization;
		expect(rest).toEqual({ requestedLanguage: language, language });
		expect(contents["app.name"]).toBe("Time & Wellness");
		expect(fallbacks).toEqual({});
	});

	test("a text comes from the first language of the chain that has it", async () => {
		const prefix = newKey();
		const { client } = await admin();
		const texts: Record<string, Record<string, string>> = {
			en: { a: "cinema", b: "stairs", c: "January" },
			de: { a: "Kino", b: "Treppe" },
			"de-AT": { b: "Stiege" },
		};
		for (const [language, contents] of Object.entries(texts)) {
			const entries = Object.entries(contents).map(([name, text]) => [`${prefix}.${name}`, text]);
			await client.localization.importLanguage(language, { contents: Object.fromEntries(entries) });
		}
		const response = await read("de-AT", {}, `?prefix=${prefix}`);
		expect(response.headers.get("Content-Language")).toBe("de-AT");
		expect(await response.json()).toEqual({
			requestedLanguage: "de-AT",
			language: "de-AT",
			contents: {
				[`${prefix}.a`]: "Kino",
				[`${prefix}.b`]: "Stiege",
				[`${prefix}.c`]: "January",
			},
			fallbacks: { [`${prefix}.a`]: "de", [`${prefix}.c`]: "en" },
		});
	});

	test.each([
		["de-LI", "de-LI", "de"],
		["DE_li".replace("_", "-"), "de-LI", "de"],
		["de-Latn-DE-1996", "de-Latn-DE-1996", "de"],
		["de-x-berlin", "de-x-berlin", "de"],
		["en-GB", "en-GB", "en"],
		["tlh", "tlh", "en"],
		["iw", "he", "en"],
	])("%s is read as %s and answered in %s", async (asked, canonical, served) => {
		const response = await read(asked, {}, "?prefix=common.save");
		expect(response.status).toBe(200);
		expect(response.headers.get("Content-Language")).toBe(served);
		expect(await response.json()).toMatchObject({
			requestedLanguage: canonical,
			language: served,
			contents: { "common.save": served === "de" ? "Speichern" : "Save" },
			fallbacks: {},
		});
	});

	test("only what begins with the prefix, to the character", async () => {
		const { localization } = harness.client();
		const { contents } = await localization.get("en", { prefix: "common.d" });
		expect(Object.keys(contents)).toEqual(["common.days", "common.delete", "common.done"]);
		expect((await localization.get("en", { prefix: "nothing.like_this" })).contents).toEqual({});
	});

	test("what an operator changes in the database is shown when the isolate asks again", async () => {
		const key = await newText({ en: "Hello", de: "Hallo" });
		const watchful = harness.configured({ TEXT_CHECK_SECONDS: "0" });
		const contents = async () => contentsOf(await watchful(`/api/localization/de?prefix=${key}`));
		expect(await contents()).toEqual({ [key]: "Hallo" });
		await harness.sql(
			"UPDATE localization_content SET content = 'Moin' WHERE language = 'de' AND content_key = ?",
			key,
		);
		expect(await contents()).toEqual({ [key]: "Moin" });
		await harness.sql("DELETE FROM localization_content WHERE content_key = ?", key);
		expect(await contents()).toEqual({});
	});

	test("an isolate goes on with what it knows for a few seconds, and then asks", async () => {
		const key = await newText({ en: "Hello" });
		const settings = {
			TEXT_CHECK_SECONDS: "1",
			MAINTENANCE_WINDOW: "2026-11-01T00:00:00Z/2026-11-02T00:00:00Z",
		};
		const patient = harness.configured(settings);
		const text = async () =>
			(await contentsOf(await patient(`/api/localization/en?prefix=${key}`)))[key];
		expect(await text()).toBe("Hello");
		await put("en", key, "Good day");
		await expect.poll(text, { timeout: 5000 }).toBe("Good day");
	});
});

describe("304", () => {
	test("until a text changes", async () => {
		const key = await newText({ en: "Hello" });
		const language = newLanguage();
		await put(language, key, "One");
		const query = `?prefix=${key}`;
		const tag = (await read(language, {}, query)).headers.get("ETag") ?? "";
		const conditional = { "If-None-Match": tag };
		const unchanged = await read(language, conditional, query);
		expect(unchanged.status).toBe(304);
		expect(unchanged.headers.get("Content-Language")).toBe(language);
		await put(language, key, "Two");
		expect((await read(language, conditional, query)).status).toBe(200);
	});
});

describe("400", () => {
	test.each(["xx-", "d", "de_AT", "languages2", `x${"-x".repeat(500)}`, "de-1", "%00", "de%20"])(
		"no language: %s",
		async (language) => {
			const response = await read(language);
			expect(response.status).toBe(400);
			const { errors = [] } = await problemOf(response);
			expect(new Set(errors.map(({ parameter }) => parameter))).toEqual(new Set(["language"]));
		},
	);

	test.each(["App", ".app", "app-", "%25", ""])("no prefix: %s", async (prefix) => {
		const response = await read("de", {}, `?prefix=${prefix}`);
		expect(response.status).toBe(400);
		expect((await problemOf(response)).errors).toMatchObject([{ parameter: "prefix" }]);
	});
});

describeSharedStatuses("getLocalization");
