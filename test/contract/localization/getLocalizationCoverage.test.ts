import { describe, expect, test } from "vitest";
import { describeSharedStatuses } from "../../harness/shared-statuses.ts";
import { harness } from "../../harness.ts";
import { admin, newLanguage, newText } from "./text.ts";

/** The runbook's, to the letter. */
const RUNBOOK = `
  SELECT 
    language,
    COUNT(*) as translated_keys,
    (SELECT COUNT(*) FROM localization_content WHERE language = 'en') as total_keys
  FROM localization_content 
  GROUP BY language
`;

describe("200", () => {
	test("counts what there is of each language", async () => {
		const language = newLanguage();
		await newText({ en: "Hello", [language]: "Hullo" });
		const { client } = await admin();
		const { languages } = await client.localization.getCoverage();
		const english = languages.find((each) => each.language === "en");
		expect(english?.translatedKeys).toBe(english?.totalKeys);
		expect(languages).toContainEqual({
			language,
			translatedKeys: 1,
			totalKeys: english?.totalKeys,
		});
	});

	test("is what the runbook's query finds", async () => {
		const language = newLanguage();
		await newText({ en: "Hello", [language]: "Hullo" });
		const rows = await harness.sql(RUNBOOK);
		expect(rows).toContainEqual({
			language,
			translated_keys: 1,
			total_keys: rows.find((row) => row.language === "en")?.translated_keys,
		});
	});
});

describeSharedStatuses("getLocalizationCoverage");
