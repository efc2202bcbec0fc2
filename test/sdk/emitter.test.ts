import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import type { OpenApiDocument } from "../../openapi/codegen/document.ts";
import type { ErrorCatalogue } from "../../openapi/codegen/errors.ts";
import { readOperations } from "../../openapi/codegen/operations.ts";
import { emitSdk } from "../../openapi/codegen/sdk.ts";
import { SourceError } from "../../openapi/codegen/source-error.ts";

const source = readFileSync(join(import.meta.dirname, "fixtures/library.yaml"), "utf8");
const entry = { title: "Title", meaning: "What it\nmeans.", action: "What to do." };
const errors: ErrorCatalogue = {
	VAL_001: { status: 400, ...entry },
	VAL_002: { status: 413, ...entry },
	AUTH_001: { status: 401, ...entry },
	RES_002: { status: 409, ...entry },
	RES_003: { status: 412, ...entry },
	SYS_001: { status: 500, ...entry },
};

/** The files for the library's document after a change to its text. */
async function emit(replace = "", by = "") {
	expect(source).toContain(replace);
	const document = parse(source.replace(replace, by)) as OpenApiDocument;
	const before = structuredClone(document);
	const files = await emitSdk(document, readOperations(document), errors);
	expect(document).toEqual(before);
	return files;
}

describe("emitSdk", () => {
	test.each(["schema.ts", "types.ts", "errors.ts", "resources.ts"])("writes %s", async (name) => {
		const files = await emit();
		await expect(files[name]).toMatchFileSnapshot(`fixtures/__snapshots__/library/${name}`);
	});

	test("says until when a deprecated method works", async () => {
		const { "resources.ts": resources } = await emit(
			"deprecated: true",
			"deprecated: true\n      x-sunset: { deprecated: 2027-01-01, sunset: 2027-07-01 }",
		);
		expect(resources).toContain(
			"@deprecated since 2027-01-01; it may be removed from 2027-07-01 on.\n\t */\n\tplace(",
		);
	});

	test("writes the same bytes again", async () => {
		expect(await emit()).toEqual(await emit());
	});

	test.each([
		[
			"a method that is used twice",
			"method: find",
			"method: place",
			/x-sdk: shelves\.place is used twice/,
		],
		[
			"a code that the catalogue lacks",
			"[RES_002]",
			"[RES_9]",
			/x-problem-codes: RES_9 is not in the cat/,
		],
		[
			"content other than JSON",
			"application/json: { schema: { $ref",
			"text/csv: { schema: { $ref",
			/text\/csv/,
		],
		[
			"a required header",
			"{ name: notify, in: query,",
			"{ name: notify, in: header, required: true,",
			/required: the SDK has no place/,
		],
		[
			"a success that may be empty",
			'"201": *book',
			'"204": { description: No. }',
			/all successes or in none/,
		],
	])("refuses %s", async (_, replace, by, message) => {
		const emitted = emit(replace, by);
		await expect(emitted).rejects.toThrow(SourceError);
		await expect(emitted).rejects.toThrow(message);
	});
});
