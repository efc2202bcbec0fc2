import { describe, expect, test } from "vitest";
import { describeSharedStatuses } from "../../harness/shared-statuses.ts";
import { harness, problemOf } from "../../harness.ts";
import { admin, audited, newKey, newText } from "./text.ts";

const remove = async (language: string, key: string) => {
	const { authorization } = await admin();
	return harness.fetch(`/api/admin/localization/${language}/${key}`, {
		method: "DELETE",
		headers: authorization,
	});
};

describe("204", () => {
	test("the next language of the chain takes its place", async () => {
		const key = await newText({ en: "Hello", de: "Hallo" });
		const { client } = await admin();
		await client.localization.deleteTranslation("de", key);
		expect(await client.localization.get("de", { prefix: key })).toMatchObject({
			contents: { [key]: "Hello" },
			fallbacks: { [key]: "en" },
		});
		const [entry] = await audited("translation.deleted", `de/${key}`);
		expect(entry).toMatchObject({ action: "translation.deleted", detail: { previous: "Hallo" } });
	});

	test("the English text, when it is the last one", async () => {
		const key = await newText({ en: "Hello", de: "Hallo" });
		expect((await remove("DE", key)).status).toBe(204);
		expect((await remove("en", key)).status).toBe(204);
	});
});

describe("404", () => {
	test("a text that is not there, or no longer", async () => {
		const key = await newText({ en: "Hello" });
		expect((await remove("de", key)).status).toBe(404);
		expect((await remove("en", newKey())).status).toBe(404);
		expect(await audited("translation.deleted", `de/${key}`)).toEqual([]);
	});
});

describe("409", () => {
	test("the English text, while it is translated", async () => {
		const key = await newText({ en: "Hello", de: "Hallo", fr: "Bonjour" });
		const response = await remove("en", key);
		expect(response.status).toBe(409);
		const { code, detail } = await problemOf(response);
		expect(code).toBe("RES_002");
		expect(detail).toBe("The English text is still translated into de, fr.");
	});

	test("nor is a translation kept whose English text goes at the same moment", async () => {
		for (let round = 0; round < 5; round += 1) {
			const key = await newText({ en: "Hello" });
			const { client } = await admin();
			await Promise.allSettled([
				client.localization.deleteTranslation("en", key),
				client.localization.setTranslation("de", key, { content: "Hallo" }),
			]);
			const rows = await harness.sql(
				"SELECT language FROM localization_content WHERE content_key = ?",
				key,
			);
			expect([[], ["de", "en"]]).toContainEqual(rows.map(({ language }) => language).sort());
		}
	});
});

describe("400", () => {
	test("no language", async () => {
		expect((await remove("de-1", "app.name")).status).toBe(400);
	});
});

describeSharedStatuses("deleteTranslation");
