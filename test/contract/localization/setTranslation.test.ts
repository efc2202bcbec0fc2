import { describe, expect, test } from "vitest";
import { describeSharedStatuses } from "../../harness/shared-statuses.ts";
import { harness, problemOf } from "../../harness.ts";
import { admin, audited, newKey, newLanguage, newText, put } from "./text.ts";

describe("200", () => {
	test("replaces the text, and whoever reads it next has the new one", async () => {
		const key = await newText({ en: "Hello", de: "Hallo" });
		const { client, user } = await admin();
		await client.localization.get("de", { prefix: key });
		const translation = await client.localization.setTranslation("de", key, { content: "Servus" });
		expect(translation).toMatchObject({
			language: "de",
			contentKey: key,
			content: "Servus",
			origin: "edited",
		});
		expect(await client.localization.getTranslation("de", key)).toEqual(translation);
		const { contents } = await client.localization.get("de", { prefix: key });
		expect(contents).toEqual({ [key]: "Servus" });
		const [entry] = await audited("translation.set", `de/${key}`);
		expect(entry).toMatchObject({
			actorId: user.id,
			action: "translation.set",
			targetType: "translation",
			detail: { previous: "Hallo" },
		});
	});

	test("of a text that an operator has made blank there is nothing to tell", async () => {
		const key = await newText({ en: "Hello", de: "Hallo" });
		await harness.sql(
			"UPDATE localization_content SET content = ' ' WHERE language = 'de' AND content_key = ?",
			key,
		);
		expect((await put("de", key, "Servus")).status).toBe(200);
		const [entry] = await audited("translation.set", `de/${key}`);
		expect(entry?.detail).toEqual({});
	});

	test("a text that says so already stays as it is, and no entry is written", async () => {
		const key = await newText({ en: "Hello", de: "Hallo" });
		const { client } = await admin();
		const before = await client.localization.getTranslation("de", key);
		const response = await put("de", key, "Hallo");
		expect(response.status).toBe(200);
		expect(await response.json()).toEqual(before);
		expect(await audited("translation.set", `de/${key}`)).toHaveLength(1);
	});

	test("a tag in another spelling is the same language", async () => {
		const key = await newText({ en: "Hello", "de-AT": "Servus" });
		const response = await put("DE-at", key, "Grüß Gott");
		expect(response.status).toBe(200);
		expect(await response.json()).toMatchObject({ language: "de-AT", content: "Grüß Gott" });
	});

	test("the English text, as long as the translations still fit it", async () => {
		const key = await newText({ en: "Hello {name}", de: "Hallo {name}" });
		expect((await put("en", key, "Good day, {name}")).status).toBe(200);
	});

	test("every character comes back as it was sent", async () => {
		const key = await newText({ en: "Hello" });
		const content = "  Tschüß 👋🏽\n\t„Ende“ ''  ";
		const response = await put("de", key, content);
		expect(await response.json()).toMatchObject({ content });
	});
});

describe("201", () => {
	test("a new text, and a new language with it", async () => {
		const key = await newText({ en: "Hello" });
		const language = newLanguage();
		const response = await put(language, key, "Hullo");
		expect(response.status).toBe(201);
		const [entry] = await audited("translation.set", `${language}/${key}`);
		expect(entry?.detail).toEqual({});
	});
});

describe("200: placeholders", () => {
	test.each([
		["in another order", "{a} and {b}", "{b} und {a}"],
		[
			"with other categories of a plural",
			"{n, plural, one {#} other {#}}",
			"{n, plural, =0 {–} other {#}}",
		],
		[
			"shown besides the plural that they decide",
			"{n, plural, one {one} other {#}}",
			"{n}: {n, plural, other {#}}",
		],
		[
			"with other words for the same options",
			"{x, select, a {A} other {B}}",
			"{x, select, other {D} a {C}}",
		],
		["within the same tags", "<b>{n, number}</b> left", "Noch <b>{n, number}</b>"],
		["in quotes, so that they are none", "'{'name'}'", "Ein '{Name}'"],
	])("%s", async (_, english, german) => {
		const key = await newText({ en: english });
		expect((await put("de", key, german)).status).toBe(201);
	});

	test("categories of a plural are those of the language", async () => {
		const key = await newText({ en: "{n, plural, one {#} other {#}}" });
		const polish = "{n, plural, one {#} few {# a} many {# b} other {# c}}";
		expect((await put("pl", key, polish)).status).toBe(201);
		const response = await put("de", key, polish);
		expect(response.status).toBe(400);
		const { errors = [] } = await problemOf(response);
		expect(errors).toEqual([
			{
				pointer: "/content",
				keyword: "icu",
				message: "must not have plurals that the language lacks: few, many",
			},
		]);
	});
});

describe("400", () => {
	test.each([
		["a brace is open", "Hallo {name", "must be an ICU message: expect argument closing brace"],
		["a tag is open", "<b>Hallo {name}", "must be an ICU message: unclosed tag"],
		["no type of ICU's", "Hallo {name, colour}", "must be an ICU message: invalid argument type"],
		["no other", "{name, plural, one {#}}", "must be an ICU message: missing other clause"],
	])("it is no ICU message: %s", async (_, german, message) => {
		const key = await newText({ en: "Hello {name}" });
		const response = await put("de", key, german);
		expect(response.status).toBe(400);
		const { code, errors } = await problemOf(response);
		expect(code).toBe("VAL_001");
		expect(errors).toEqual([{ pointer: "/content", keyword: "icu", message }]);
	});

	test("nor may the English text be anything else", async () => {
		expect((await put("en", newKey(), "Hello {name")).status).toBe(400);
	});

	test("however deep it is nested", async () => {
		const deep = `${"{a,select,other{".repeat(300)}x${"}}".repeat(300)}`;
		const response = await put("en", newKey(), deep);
		expect([201, 400]).toContain(response.status);
	});

	test.each([
		["missing", "Hello {name}", "Hallo", "{name} is missing"],
		["unknown", "Hello", "Hallo {name}", "{name} is none of them"],
		["misspelt", "Hello {name}", "Hallo {nmae}", "{name} is missing, {nmae} is none of them"],
		["of another type", "{n, number}", "{n}", "{n, number} is missing, {n} is none of them"],
		[
			"of another kind of plural",
			"{n, plural, other {#}}",
			"{n, selectordinal, other {#}}",
			"{n, plural} is missing, {n, selectordinal} is none of them",
		],
		[
			"with another option",
			"{x, select, a {A} other {B}}",
			"{x, select, c {A} other {B}}",
			"{x, select, a other} is missing, {x, select, c other} is none of them",
		],
		["within another tag", "<b>Hello</b>", "<i>Hallo</i>", "<b> is missing, <i> is none of them"],
		[
			"only in one branch of a plural",
			"{n, plural, one {{who}} other {#}}",
			"{n, plural, one {#} other {#}}",
			"{who} is missing",
		],
	])("a placeholder is %s", async (_, english, german, faults) => {
		const key = await newText({ en: english });
		const response = await put("de", key, german);
		expect(response.status).toBe(400);
		expect((await problemOf(response)).errors).toEqual([
			{
				pointer: "/content",
				keyword: "placeholders",
				message: `must have the placeholders of the English text: ${faults}`,
			},
		]);
		const { client } = await admin();
		await expect(client.localization.getTranslation("de", key)).rejects.toMatchObject({
			status: 404,
		});
	});

	test("names of placeholders that are too long for an answer are cut", async () => {
		const key = await newText({ en: `{${"n".repeat(4000)}}` });
		const response = await put("de", key, `{${"m".repeat(4000)}}`);
		expect(response.status).toBe(400);
		expect((await problemOf(response)).errors?.[0]?.message).toMatch(/: \{n+$/);
	});

	test("there is no English text yet", async () => {
		const response = await put("de", newKey(), "Hallo");
		expect(response.status).toBe(400);
		expect((await problemOf(response)).errors).toMatchObject([
			{ pointer: "/content", keyword: "source" },
		]);
	});

	test.each([
		"xx-",
		"-de",
		"d",
		"de_AT",
		"d%C3%A9",
		`x${"-x".repeat(500)}`,
		"de-1",
		"%2e%2e%2f",
		"de%2Fapp.name",
	])("no language: %s", async (language) => {
		const response = await put(language, newKey(), "Hallo");
		expect(response.status).toBe(400);
		const { errors = [] } = await problemOf(response);
		expect(new Set(errors.map(({ parameter }) => parameter))).toEqual(new Set(["language"]));
	});

	test.each(["welcome", "App.welcome", "app..welcome", "app.", ".app", "app.%C3%BC", "app.a-b"])(
		"no key: %s",
		async (key) => {
			const response = await put("de", key, "Hallo");
			expect(response.status).toBe(400);
			expect((await problemOf(response)).errors).toMatchObject([{ parameter: "contentKey" }]);
		},
	);
});

describe("409", () => {
	test("translations would no longer have the placeholders of the English text", async () => {
		const key = await newText({ en: "Hello {name}", de: "Hallo {name}", fr: "Bonjour {name}" });
		const response = await put("en", key, "Hello");
		expect(response.status).toBe(409);
		const { code, detail } = await problemOf(response);
		expect(code).toBe("RES_002");
		expect(detail).toBe("The placeholders would not be those of the translations into de, fr.");
	});

	test("of many translations a few are named", async () => {
		const languages = Array.from({ length: 12 }, newLanguage);
		const contents = Object.fromEntries(languages.map((language) => [language, "Hullo {name}"]));
		const key = await newText({ en: "Hello {name}", ...contents });
		const { detail } = await problemOf(await put("en", key, "Hello"));
		expect(detail).toMatch(/(?:qaa-x-[a-z]+, ){9}qaa-x-[a-z]+ and 2 more\.$/);
	});

	test("whoever is first: the English text and a translation that contradict each other are never both kept", async () => {
		for (let round = 0; round < 5; round += 1) {
			const key = await newText({ en: "Hello" });
			const statuses = (
				await Promise.all([put("en", key, "Hello {name}"), put("de", key, "Hallo")])
			).map(({ status }) => status);
			expect([
				[200, 400],
				[409, 201],
			]).toContainEqual(statuses);
		}
	});
});

describe("412", () => {
	test("a text that is not there yet is not what anybody has seen", async () => {
		const key = await newText({ en: "Hello" });
		const response = await put("de", key, "Hallo", { "If-Match": "*" });
		expect(response.status).toBe(412);
	});
});

test("many write at the same time, each once", async () => {
	const key = await newText({ en: "Hello" });
	const statuses = await Promise.all(
		Array.from({ length: 10 }, async (_, index) => (await put("de", key, `Hallo ${index}`)).status),
	);
	expect(statuses.toSorted()).toEqual([...Array(9).fill(200), 201]);
	const entries = await audited("translation.set", `de/${key}`);
	expect(entries).toHaveLength(10);
	// Each entry tells what was there before it: a chain that no change has broken.
	const before = entries.map(({ detail }) => detail.previous);
	expect(new Set(before).size).toBe(10);
});

describeSharedStatuses("setTranslation");
