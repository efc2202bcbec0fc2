import { describe, expect, test } from "vitest";
import type { ImportReport } from "../../../sdk/src/index.ts";
import { document as openapi } from "../../harness/document.ts";
import { describeSharedStatuses } from "../../harness/shared-statuses.ts";
import { harness, problemOf } from "../../harness.ts";
import { admin, audited, newKey, newLanguage, newText } from "./text.ts";

const XLIFF = "application/xliff+xml";
const NAMESPACE = "urn:oasis:names:tc:xliff:document:2.0";
const MOST_TEXTS = 5000;

async function send(language: string, body: BodyInit, type = XLIFF): Promise<Response> {
	const { authorization } = await admin();
	return harness.fetch(`/api/admin/localization/${language}`, {
		method: "POST",
		headers: { ...authorization, "Content-Type": type },
		body,
	});
}

async function sendJson(language: string, contents: Record<string, unknown>): Promise<Response> {
	return send(language, JSON.stringify({ contents }), "application/json");
}

const reportOf = async (response: Response) => ((await response.json()) as ImportReport).results;

function xliff(language: string, units: string, attributes = ""): string {
	return `<?xml version="1.0"?>
<xliff xmlns="${NAMESPACE}" version="2.1" srcLang="en" trgLang="${language}" ${attributes}>
<file id="f">${units}</file></xliff>`;
}

function unit(key: string, source: string, target: string): string {
	return `<unit id="${key}"><segment><source>${source}</source><target>${target}</target></segment></unit>`;
}

describe("200: JSON", () => {
	test("keeps the good texts, and says what became of each", async () => {
		const language = newLanguage();
		const created = await newText({ en: "Hello {name}" });
		const updated = await newText({ en: "Hello", [language]: "Hullo" });
		const unchanged = await newText({ en: "Hello", [language]: "Hullo" });
		const unfit = await newText({ en: "Hello {name}" });
		const broken = await newText({ en: "Hello" });
		const unknown = newKey();
		const contents = {
			[created]: "Hey {name}",
			[updated]: "Hey",
			[unchanged]: "Hullo",
			[unfit]: "Hey",
			[broken]: "Hey {",
			[unknown]: "Hey",
		};
		const { client, user } = await admin();
		const report = await client.localization.importLanguage(language, { contents });
		expect(report.language).toBe(language);
		const keys = report.results.map(({ contentKey }) => contentKey);
		expect(keys).toEqual(Object.keys(contents).sort());
		const results = Object.fromEntries(
			report.results.map(({ contentKey, ...result }) => [contentKey, result]),
		);
		expect(results).toEqual({
			[created]: { outcome: "created" },
			[updated]: { outcome: "updated" },
			[unchanged]: { outcome: "unchanged" },
			[unfit]: {
				outcome: "refused",
				reason: "must have the placeholders of the English text: {name} is missing",
			},
			[broken]: {
				outcome: "refused",
				reason: "must be an ICU message: expect argument closing brace",
			},
			[unknown]: {
				outcome: "refused",
				reason: "must have an English text with the same key first",
			},
		});
		const after = await client.localization.exportLanguage(language);
		expect(after.contents).toEqual({
			[created]: "Hey {name}",
			[updated]: "Hey",
			[unchanged]: "Hullo",
		});
		expect(await audited("language.imported", language)).toMatchObject([
			{
				actorId: user.id,
				action: "language.imported",
				targetType: "language",
				detail: { changedTexts: "2" },
			},
		]);
	});

	test("the same document again changes nothing, and is in no log", async () => {
		const language = newLanguage();
		const key = await newText({ en: "Hello" });
		await sendJson(language, { [key]: "Hey" });
		const [result] = await reportOf(await sendJson(language, { [key]: "Hey" }));
		expect(result?.outcome).toBe("unchanged");
		expect(await audited("language.imported", language)).toHaveLength(1);
	});

	test("English texts, new ones and those that translations still fit", async () => {
		const fresh = newKey();
		const fits = await newText({ en: "Hello {name}", de: "Hallo {name}" });
		const unfit = await newText({ en: "Hello {name}", de: "Hallo {name}" });
		const results = await reportOf(
			await sendJson("en", { [fresh]: "Hi", [fits]: "Hi {name}", [unfit]: "Hi" }),
		);
		expect(results).toHaveLength(3);
		expect(results).toContainEqual({ contentKey: fresh, outcome: "created" });
		expect(results).toContainEqual({ contentKey: fits, outcome: "updated" });
		expect(results).toContainEqual({
			contentKey: unfit,
			outcome: "refused",
			reason: "The placeholders would not be those of the translations into de.",
		});
	});

	test("an export, as it is, with its language", async () => {
		const { client } = await admin();
		const german = await client.localization.exportLanguage("de");
		const { results } = await client.localization.importLanguage("de", german);
		expect(results.length).toBeGreaterThanOrEqual(Object.keys(german.contents).length);
	});

	test("many texts in one request", async () => {
		const language = newLanguage();
		const { client } = await admin();
		const { contents } = await client.localization.exportLanguage("en");
		const response = await sendJson(language, contents);
		expect(response.status).toBe(200);
		const outcomes = (await reportOf(response)).map(({ outcome }) => outcome);
		expect(new Set(outcomes)).toEqual(new Set(["created"]));
	});
});

describe("200: XLIFF", () => {
	test("from JSON to XLIFF and back nothing is lost or gained", async () => {
		const [language, other] = [newLanguage(), newLanguage()];
		const texts = [
			["plain", "schlicht"],
			["  space\n\taround ", "  Platz\n\tdarum "],
			[
				"<b>{n, plural, one {#} other {#}}</b> & more",
				"<b>{n, plural, one {#} other {#}}</b> & mehr",
			],
			["&amp;#65; &lt;", "&amp;#65; &lt;"],
			["']]>' \"quoted\"", "']]>' „zitiert“ 👋🏽 ሴ"],
			["It''s '{'", "Das ist’s '{'"],
		];
		for (const [en = "", translation = ""] of texts) await newText({ en, [language]: translation });
		const { authorization, client } = await admin();
		const document = await (
			await harness.fetch(`/api/admin/localization/${language}`, {
				headers: { ...authorization, Accept: XLIFF },
			})
		).text();
		const response = await send(
			other,
			document.replace(`trgLang="${language}"`, `trgLang="${other}"`),
		);
		expect(response.status).toBe(200);
		const before = await client.localization.exportLanguage(language);
		const after = await client.localization.exportLanguage(other);
		expect(Object.keys(before.contents)).toHaveLength(texts.length);
		expect(after.contents).toEqual(before.contents);
	});

	test("as other tools write it: version 2.0, groups, segments, notes, CDATA, entities by number", async () => {
		const language = newLanguage();
		const key = await newText({ en: "Hello. & Bye" });
		const document = `<xliff xmlns="${NAMESPACE}" version="2.0" srcLang="EN" trgLang="${language}">
			<file id="f"><notes><note>For testers</note></notes><group id="g">
				<unit id="${key}"><notes><note>Polite</note></notes>
					<segment id="1" state="translated"><source>Hello.</source><target>H&#228;i&#x2e;</target></segment>
					<ignorable><source> </source></ignorable>
					<segment id="2"><source>&amp; Bye</source><target><![CDATA[& <tsch>]]>üß</target></segment>
				</unit></group></file></xliff>`;
		const response = await send(language, document.replace("<tsch>", "tsch"));
		expect(await reportOf(response)).toEqual([{ contentKey: key, outcome: "created" }]);
		const { client } = await admin();
		const text = await client.localization.getTranslation(language, key);
		expect(text.content).toBe("Häi. & tschüß");
	});

	test("what is not translated yet, or not to its end, is passed over", async () => {
		const language = newLanguage();
		const key = await newText({ en: "Hello. Bye" });
		const open = `<unit id="${key}"><segment><source>Hello. </source><target>Hi. </target></segment>
			<segment><source>Bye</source></segment></unit>`;
		expect(await reportOf(await send(language, xliff(language, open)))).toEqual([]);
		const empty = unit(key, "Hello. Bye", "");
		expect(await reportOf(await send(language, xliff(language, empty)))).toEqual([]);
	});

	test("a translation of what the English text said before is refused", async () => {
		const language = newLanguage();
		const key = await newText({ en: "Good day" });
		const response = await send(language, xliff(language, unit(key, "Hello", "Hallo")));
		expect(await reportOf(response)).toEqual([
			{
				contentKey: key,
				outcome: "refused",
				reason: "must be a translation of the English text, which has changed since",
			},
		]);
	});

	test("a document in one language has its texts as sources", async () => {
		const key = newKey();
		const document = xliff("en", `<unit id="${key}"><segment><source>Hi</source></segment></unit>`);
		const response = await send("en", document.replace('trgLang="en"', ""));
		expect(await reportOf(response)).toEqual([{ contentKey: key, outcome: "created" }]);
	});
});

describe("400: XLIFF", () => {
	const key = "common.save";
	const good = unit(key, "Save", "Speichern");
	const bomb = `<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "${"&a;".repeat(50)}"><!ENTITY c "${"&b;".repeat(50)}">]>`;
	const DEEP = "<group>".repeat(20_000);

	test.each([
		["nothing", "", "must be well-formed XML"],
		["JSON", '{"contents":{}}', "must be well-formed XML"],
		["cut off", xliff("de", good).slice(0, -5), "must be well-formed XML"],
		["wrongly nested", xliff("de", "<unit></file></unit>"), "must be well-formed XML"],
		["other XML", "<html/>", "must be an XLIFF document of version 2.0 or 2.1"],
		[
			"XLIFF 1.2",
			'<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2"/>',
			"must be an XLIFF document of version 2.0 or 2.1",
		],
		[
			"XLIFF 2.2",
			xliff("de", good).replace("2.1", "2.2"),
			"must be an XLIFF document of version 2.0 or 2.1",
		],
		[
			"from another language",
			xliff("de", good).replace('"en"', '"fr"'),
			"must have the source language en",
		],
		[
			"from a language that is none",
			xliff("de", good).replace('"en"', '"e"'),
			"must have the source language en",
		],
		["into another language", xliff("fr", good), "must be in de, the language of the path"],
		[
			"without a language",
			xliff("de", good).replace('trgLang="de"', ""),
			"must be in de, the language of the path",
		],
		["a unit twice", xliff("de", good + good), `must not have two units ${key}`],
		[
			"a unit twice that nobody would name so",
			xliff("de", unit(`${"x".repeat(99)}😀x`, "Save", "Speichern").repeat(2)),
			`must not have two units ${"x".repeat(99)}😀`,
		],
		[
			"markup in a text",
			xliff("de", unit(key, "Save", 'Spei<ph id="1"/>chern')),
			`must be plain text in unit ${key}, not <ph>`,
		],
		[
			"a billion laughs",
			bomb + xliff("de", unit(key, "Save", "&c;")),
			"must not have a document type",
		],
		[
			"an external entity",
			`<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>${xliff("de", unit(key, "Save", "&a;"))}`,
			"must not have a document type",
		],
		[
			"an entity that nobody knows",
			xliff("de", unit(key, "Save", "&a;")),
			"must be well-formed XML",
		],
		[
			"an entity that objects have",
			xliff("de", unit(key, "Save", "&constructor;")),
			"must be well-formed XML",
		],
		["an ampersand", xliff("de", unit(key, "Save", "a & b")), "must be well-formed XML"],
		["half a character", xliff("de", unit(key, "Save", "&#xD83D;")), "must be well-formed XML"],
		[
			"a character beyond all",
			xliff("de", unit(key, "Save", "&#x110000;")),
			"must be well-formed XML",
		],
		[
			"names that objects have by themselves",
			xliff("de", "<__proto__/>"),
			"must be well-formed XML",
		],
		["nested without end", xliff("de", DEEP), "must be well-formed XML"],
	])("%s", async (_, document, message) => {
		const started = performance.now();
		const response = await send("de", document);
		expect(performance.now() - started).toBeLessThan(5000);
		expect(response.status).toBe(400);
		expect((await problemOf(response)).errors).toEqual([
			{ pointer: "", keyword: "xliff", message },
		]);
	});

	test.each([
		["a key that is none", unit("save", "Save", "Speichern"), "propertyNames", /^unit save: /],
		["a unit without an id", unit("", "Save", "Speichern"), "propertyNames", /^unit : /],
		["a blank text", unit(key, "Save", "  "), "pattern", /^unit common.save: must not be blank/],
		[
			"a control character",
			unit(key, "Save", "a&#7;b"),
			"pattern",
			/^unit common.save: must not be blank/,
		],
		[
			"a text that is too long",
			unit(key, "Save", "x".repeat(5001)),
			"maxLength",
			/^unit common.save: must be at most 5000/,
		],
	])("%s", async (_, units, keyword, message) => {
		const response = await send("de", xliff("de", units));
		expect(response.status).toBe(400);
		const { errors = [] } = await problemOf(response);
		expect(errors.map((error) => error.keyword)).toContain(keyword);
		expect(errors.some((error) => message.test(error.message))).toBe(true);
	});

	test("bytes that are not UTF-8", async () => {
		const response = await send("de", Uint8Array.of(0x3c, 0xff, 0x3e));
		expect(response.status).toBe(400);
		expect((await problemOf(response)).errors).toMatchObject([{ pointer: "", keyword: "unicode" }]);
	});

	test("as many units as a body can hold are read or refused in no time", async () => {
		const bytes = Number(openapi["x-body-bytes"]);
		const one = '<unit id="a.b"><segment><source>x</source><target>y</target></segment></unit>';
		const many = xliff("de", one.repeat(Math.floor(bytes / one.length) - 5));
		const started = performance.now();
		expect((await send("de", many)).status).toBe(400);
		expect(performance.now() - started).toBeLessThan(5000);
	});

	test("entities that are many are no more than their characters", async () => {
		const document = xliff("de", unit(key, "Save", "&amp;".repeat(200_000)));
		const response = await send("de", document);
		expect(response.status).toBe(400);
		expect((await problemOf(response)).errors).toMatchObject([{ keyword: "maxLength" }]);
	});
});

describe("413: XLIFF", () => {
	test("one byte more than allowed", async () => {
		const response = await send("de", "x".repeat(Number(openapi["x-body-bytes"]) + 1));
		expect(response.status).toBe(413);
	});
});

describe("400: JSON", () => {
	test.each(["save", "Common.save", "common.save.", "__proto__", ""])(
		"a key that is none: %s",
		async (key) => {
			const body = `{"contents":{${JSON.stringify(key)}:"Speichern"}}`;
			const response = await send("de", body, "application/json");
			expect(response.status).toBe(400);
			const { errors = [] } = await problemOf(response);
			expect(errors[0]?.pointer).toMatch(/^\/contents/);
		},
	);

	test.each([1, null, "", " ", "a\u0007b", "x".repeat(5001), {}])(
		"a text that is none: %j",
		async (content) => {
			const response = await sendJson("de", { "common.save": content });
			expect(response.status).toBe(400);
			const { errors = [] } = await problemOf(response);
			expect(new Set(errors.map(({ pointer }) => pointer))).toEqual(
				new Set(["/contents/common.save"]),
			);
		},
	);

	test("more texts than there may be", async () => {
		const many = Array.from({ length: MOST_TEXTS + 1 }, (_, index) => [`test.n${index}`, "x"]);
		const response = await sendJson("de", Object.fromEntries(many));
		expect(response.status).toBe(400);
		expect((await problemOf(response)).errors).toMatchObject([{ keyword: "maxProperties" }]);
		expect((await sendJson("de", Object.fromEntries(many.slice(1)))).status).toBe(200);
	});

	test("the export of another language", async () => {
		const body = JSON.stringify({ language: "fr", contents: {} });
		const response = await send("de", body, "application/json");
		expect(response.status).toBe(400);
		expect((await problemOf(response)).errors).toEqual([
			{
				pointer: "/language",
				keyword: "language",
				message: "must be de, the language of the path",
			},
		]);
	});

	test("no language in the path", async () => {
		expect((await sendJson("de-1", {})).status).toBe(400);
	});
});

test("imports at the same time are each kept as a whole", async () => {
	const language = newLanguage();
	const keys = [await newText({ en: "Hello" }), await newText({ en: "Bye" })];
	const sent = Array.from({ length: 8 }, (_, index) => `text ${index}`);
	const statuses = await Promise.all(
		sent.map(async (text) => {
			const contents = Object.fromEntries(keys.map((key) => [key, text]));
			return (await sendJson(language, contents)).status;
		}),
	);
	expect(new Set(statuses)).toEqual(new Set([200]));
	const { client } = await admin();
	const { contents } = await client.localization.exportLanguage(language);
	expect(new Set(Object.values(contents)).size).toBe(1);
	expect(await audited("language.imported", language)).toHaveLength(sent.length);
});

describeSharedStatuses("importLanguage");
