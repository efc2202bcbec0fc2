import { describe, expect, test } from "vitest";
import { emitErrors } from "../../openapi/codegen/errors.ts";
import { fixture, generate } from "./foreign/workspace.ts";

const documents = [
	"parameters.yaml",
	"bodies.yaml",
	"names.yaml",
	"webhooks.json",
	"several/root.yaml",
];

describe.each(documents)("%s", (document) => {
	test.each(["routes.ts", "schemas.ts"])("%s", async (name) => {
		const files = await generate(fixture(document));
		const snapshot = `foreign/__snapshots__/${document.replace(/\W/g, "-")}/${name}.txt`;
		await expect(files[name]).toMatchFileSnapshot(snapshot);
	});

	test("the same text again", async () => {
		expect(await generate(fixture(document))).toEqual(await generate(fixture(document)));
	});
});

test("handlers.ts depends on no document", async () => {
	const texts = await Promise.all(documents.map((document) => generate(fixture(document))));
	expect(new Set(texts.map((files) => files["handlers.ts"])).size).toBe(1);
	await expect(texts[0]?.["handlers.ts"]).toMatchFileSnapshot(
		"foreign/__snapshots__/handlers.ts.txt",
	);
});

test("errors.ts", () => {
	const text = emitErrors({
		VAL_001: { status: 400, title: "Wrong", meaning: 'It "is" wrong.', action: "Mend it." },
	});
	expect(text).toMatchInlineSnapshot(`
		"// @generated from openapi/ by \`npm run generate\`. Do not edit.

		/** The error catalogue of openapi/errors.yaml: one code, one meaning, one status. */
		export const catalogue = {
			"VAL_001": {
				"status": 400,
				"title": "Wrong",
				"meaning": "It \\"is\\" wrong.",
				"action": "Mend it."
			}
		} as const;

		export type ProblemCode = keyof typeof catalogue;
		"
	`);
});
