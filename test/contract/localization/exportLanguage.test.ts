import { describe, expect, test } from "vitest";
import { describeSharedStatuses } from "../../harness/shared-statuses.ts";
import { harness } from "../../harness.ts";
import { admin, newLanguage, newText } from "./text.ts";

const XLIFF = "application/xliff+xml";

async function exported(language: string, accept: string): Promise<Response> {
	const { authorization } = await admin();
	return harness.fetch(`/api/admin/localization/${language}`, {
		headers: { ...authorization, Accept: accept },
	});
}

describe("200", () => {
	test("JSON with the texts of this language, and of no other", async () => {
		const language = newLanguage();
		const key = await newText({ en: "Hello", [language]: "Hullo" });
		const { client } = await admin();
		expect(await client.localization.exportLanguage(language)).toEqual({
			language,
			contents: { [key]: "Hullo" },
		});
	});

	test("XLIFF with the English texts as sources, and targets for those that are translated", async () => {
		const language = newLanguage();
		const done = await newText({
			en: "Bread & <b>butter</b>",
			[language]: 'Brot & <b>"Butter"</b>',
		});
		const open = await newText({ en: "Hello" });
		const response = await exported(language, XLIFF);
		expect(response.headers.get("Content-Type")).toBe(XLIFF);
		expect(response.headers.get("Content-Language")).toBe(language);
		expect(response.headers.get("Vary")).toContain("Accept");
		const document = await response.text();
		expect(document).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>/);
		expect(document).toContain(
			`<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="en" trgLang="${language}">`,
		);
		expect(unit(document, done)).toBe(
			"<segment><source>Bread &amp; &lt;b&gt;butter&lt;/b&gt;</source><target>Brot &amp; &lt;b&gt;&quot;Butter&quot;&lt;/b&gt;</target></segment>",
		);
		expect(unit(document, open)).toBe("<segment><source>Hello</source></segment>");
	});

	test("XLIFF of English is in one language", async () => {
		const document = await (await exported("en", XLIFF)).text();
		expect(document).not.toContain("trgLang");
		expect(document).not.toContain("<target>");
	});

	test.each([
		["application/json, application/xliff+xml;q=0.5", "application/json"],
		["application/json;q=0.5, application/xliff+xml", XLIFF],
		["*/*", "application/json"],
		["text/html, application/xliff+xml;q=0.1", XLIFF],
	])("what the caller likes better: %s", async (accept, type) => {
		const response = await exported("de", accept);
		expect(response.headers.get("Content-Type")).toContain(type);
	});

	test("a language that is still to be begun", async () => {
		const { client } = await admin();
		expect((await client.localization.exportLanguage(newLanguage())).contents).toEqual({});
	});
});

describe("400", () => {
	test("no language", async () => {
		expect((await exported("de-1", "application/json")).status).toBe(400);
	});
});

/** What is inside a unit, without the space between the elements. */
function unit(document: string, key: string): string {
	const [, inside = ""] = new RegExp(`<unit id="${key}">(.*?)</unit>`, "s").exec(document) ?? [];
	return inside.replaceAll(/>\s+</g, "><").trim();
}

describeSharedStatuses("exportLanguage");
