import { describe, expect, test } from "vitest";
import { describeSharedStatuses } from "../../harness/shared-statuses.ts";
import { harness, problemOf } from "../../harness.ts";
import { admin, newKey, newText } from "./text.ts";

const read = async (language: string, key: string) => {
	const { authorization } = await admin();
	return harness.fetch(`/api/admin/localization/${language}/${key}`, { headers: authorization });
};

describe("200", () => {
	test("a text as it came with the product", async () => {
		const { client } = await admin();
		expect(await client.localization.getTranslation("de", "common.cancel")).toMatchObject({
			language: "de",
			contentKey: "common.cancel",
			content: "Abbrechen",
			origin: "shipped",
		});
	});

	test("a text that an operator has edited in the database, as the runbook says", async () => {
		const key = await newText({ en: "Hello", de: "Hallo" });
		await harness.sql(
			"UPDATE localization_content SET origin = 'shipped', updated_at = '2026-11-01 00:00:00.000' WHERE content_key = ?",
			key,
		);
		await harness.sql(`
  UPDATE localization_content 
  SET content = 'Neue deutsche Übersetzung'
  WHERE language = 'de' AND content_key = '${key}'
`);
		const { client } = await admin();
		const german = await client.localization.getTranslation("de", key);
		expect(german).toMatchObject({ content: "Neue deutsche Übersetzung", origin: "edited" });
		expect(german.updatedAt > "2026-11-01T00:00:00.000Z").toBe(true);
		const english = await client.localization.getTranslation("en", key);
		expect(english).toMatchObject({ origin: "shipped", updatedAt: "2026-11-01T00:00:00.000Z" });
	});

	test("a text that a later version rewords is still as it came", async () => {
		const key = await newText({ en: "Hello" });
		await harness.sql(
			"UPDATE localization_content SET origin = 'shipped' WHERE content_key = ?",
			key,
		);
		await harness.sql(
			"UPDATE localization_content SET content = 'Hi', updated_at = '2027-01-01 00:00:00.000' WHERE content_key = ? AND origin = 'shipped'",
			key,
		);
		const { client } = await admin();
		const text = await client.localization.getTranslation("en", key);
		expect(text).toMatchObject({ content: "Hi", origin: "shipped" });
	});
});

describe("404", () => {
	test("not in this language, whatever others have", async () => {
		const key = await newText({ en: "Hello" });
		const response = await read("de", key);
		expect(response.status).toBe(404);
		expect((await problemOf(response)).code).toBe("RES_001");
	});

	test("in no language", async () => {
		expect((await read("en", newKey())).status).toBe(404);
	});
});

describe("400", () => {
	test("no language", async () => {
		const response = await read("de-1", "app.name");
		expect(response.status).toBe(400);
		expect((await problemOf(response)).errors).toMatchObject([{ parameter: "language" }]);
	});
});

describeSharedStatuses("getTranslation");
