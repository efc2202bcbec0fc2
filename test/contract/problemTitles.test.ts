import { describe, expect, test } from "vitest";
import { catalogue } from "../harness/document.ts";
import { harness, problemOf } from "../harness.ts";
import { admin, newLanguage } from "./localization/text.ts";

const ask = (acceptLanguage?: string, send = harness.fetch) =>
	send("/api/tasks", {
		headers: acceptLanguage === undefined ? {} : { "Accept-Language": acceptLanguage },
	});

const titleOf = async (response: Response) =>
	((await problemOf(response)) as unknown as { title: string }).title;

const ENGLISH = catalogue.AUTH_001?.title;
const GERMAN = "Zugriffstoken fehlt, ist ungültig oder abgelaufen";

describe("the title of a problem", () => {
	test.each([
		["de", GERMAN],
		["DE", GERMAN],
		["de-AT", GERMAN],
		["de-CH-1996, en;q=0.1", GERMAN],
		["tlh, de;q=0.5, en;q=0.4", GERMAN],
		["en;q=0.5, de;q=0.8", GERMAN],
		["*;q=0.9, de;q=0.5", GERMAN],
		["en", ENGLISH],
		["en-GB, de;q=0.5", ENGLISH],
		["de;q=0, en", ENGLISH],
		["de;q=0", ENGLISH],
		["tlh", ENGLISH],
		["*", ENGLISH],
		["", ENGLISH],
		["xx-, de-1, , ;;q=, ..", ENGLISH],
		[`${"tlh, ".repeat(500)}de`, ENGLISH],
		[undefined, ENGLISH],
	])("%s", async (acceptLanguage, title) => {
		const response = await ask(acceptLanguage);
		expect(response.status).toBe(401);
		expect(response.headers.get("Content-Language")).toBe(title === GERMAN ? "de" : "en");
		expect(await titleOf(response)).toBe(title);
	});

	test("of every kind of problem, wherever it arises", async () => {
		const headers = { "Accept-Language": "de" };
		const problems: [Promise<Response>, string][] = [
			[harness.fetch("/nowhere", { headers }), "Nicht gefunden"],
			[harness.fetch("/health", { method: "DELETE", headers }), "Methode nicht erlaubt"],
			[harness.fetch("/health?x=1", { headers }), "Ungültige Anfrage"],
			[harness.fetch(`/${"x".repeat(8200)}`, { headers }), "Adresse zu lang"],
			[harness.configured({ MAINTENANCE_MODE: "true" })("/api/tasks", { headers }), "Wartung"],
			[harness.faulty("quota")("/health", { headers }), "Zu viele Anfragen"],
		];
		for (const [response, title] of problems) expect(await titleOf(await response)).toBe(title);
	});

	test("what it means in detail stays English, and what is no problem as it is", async () => {
		const { detail } = await problemOf(await ask("de"));
		expect(detail).toBe(catalogue.AUTH_001?.meaning);
		const { headers } = await harness.fetch("/health", { headers: { "Accept-Language": "de" } });
		expect(headers.has("Content-Language")).toBe(false);
	});

	test("is what administrators make of it, unless it is none", async () => {
		const language = newLanguage();
		const { client } = await admin();
		const set = (content: string) =>
			client.localization.setTranslation(language, "problem.AUTH_001.title", { content });
		const watchful = harness.configured({ TEXT_CHECK_SECONDS: "0" });
		await set("Who''s '{'there'}'?");
		expect(await titleOf(await ask(language, watchful))).toBe("Who's {there}?");
		await harness.sql("UPDATE localization_content SET content = '{' WHERE language = ?", language);
		expect(await titleOf(await ask(language, watchful))).toBe(ENGLISH);
		await harness.sql("UPDATE localization_content SET content = ' ' WHERE language = ?", language);
		expect(await titleOf(await ask(language, watchful))).toBe(ENGLISH);
		await set("x".repeat(101));
		expect(await titleOf(await ask(language, watchful))).toBe(ENGLISH);
	});

	test("is as long as the document allows, which counts characters", async () => {
		const language = newLanguage();
		const { client } = await admin();
		const content = "🌱".repeat(100);
		await client.localization.setTranslation(language, "problem.AUTH_001.title", { content });
		const watchful = harness.configured({ TEXT_CHECK_SECONDS: "0" });
		expect(await titleOf(await ask(language, watchful))).toBe(content);
	});
});

describe("the title of a problem is English when the texts cannot be had", () => {
	test.each(["database", "bug", "panic"] as const)("%s", async (fault) => {
		const response = await harness.faulty(fault)("/health/db", {
			headers: { "Accept-Language": "de" },
		});
		expect(response.status).toBeGreaterThanOrEqual(500);
		expect(response.headers.get("Content-Language")).toBe("en");
	});

	test("and nobody waits for them long", async () => {
		const send = harness.faulty("silence");
		await ask("de", send);
		const started = performance.now();
		expect(await titleOf(await ask("de", send))).toBe(ENGLISH);
		expect(performance.now() - started).toBeLessThan(2000);
	});
});
