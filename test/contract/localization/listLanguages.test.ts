import { describe, expect, test } from "vitest";
import { describeSharedStatuses } from "../../harness/shared-statuses.ts";
import { harness, problemOf } from "../../harness.ts";
import { newKey, newLanguage, newText } from "./text.ts";

async function everyLanguage() {
	return Array.fromAsync(harness.client().localization.listLanguages());
}

describe("200", () => {
	test("English and German, by their own names and in English", async () => {
		const languages = await everyLanguage();
		const named = languages.map(({ language, name, nativeName }) => ({
			language,
			name,
			nativeName,
		}));
		expect(named).toContainEqual({ language: "de", name: "German", nativeName: "Deutsch" });
		expect(named).toContainEqual({ language: "en", name: "English", nativeName: "English" });
		expect(languages.find(({ language }) => language === "en")?.isComplete).toBe(true);
	});

	test("a language is there from its first text on, and says that it lacks others", async () => {
		const language = newLanguage();
		await newText({ en: "Hello", [language]: "Hullo" });
		const found = (await everyLanguage()).find((each) => each.language === language);
		expect(found).toMatchObject({ isComplete: false });
	});

	test("one that was misspelt in the database by hand is none, and harms nobody", async () => {
		await harness.sql(
			"INSERT INTO localization_content (language, content_key, content) VALUES ('no language', ?, 'x')",
			newKey(),
		);
		const send = harness.configured({ TEXT_CHECK_SECONDS: "0" });
		const response = await send("/api/localization/languages?limit=100");
		expect(response.status).toBe(200);
		expect(await response.text()).not.toContain("no language");
	});

	test("page after page, in the order of the tags", async () => {
		const { localization } = harness.client();
		const tags: string[] = [];
		for await (const { language } of localization.listLanguages({ limit: 1 })) tags.push(language);
		expect(tags).toEqual(tags.toSorted());
		expect(new Set(tags).size).toBe(tags.length);
		expect(tags).toEqual(expect.arrayContaining(["de", "en"]));
	});

	test("may be kept for an hour", async () => {
		const response = await harness.fetch("/api/localization/languages");
		expect(response.headers.get("Cache-Control")).toBe("public, max-age=3600");
	});
});

describe("400", () => {
	test("a cursor that is none", async () => {
		const response = await harness.fetch("/api/localization/languages?cursor=abc.def.ghi");
		expect(response.status).toBe(400);
		expect((await problemOf(response)).errors).toMatchObject([{ parameter: "cursor" }]);
	});
});

describeSharedStatuses("listLanguages");
