import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { version } from "../../../src/generated/routes.ts";
import { document } from "../../harness/document.ts";
import { describeSharedStatuses } from "../../harness/shared-statuses.ts";
import { harness, problemOf } from "../../harness.ts";

describe("200", () => {
	test("is the document of that version, as it was released", async () => {
		const response = await harness.fetch("/openapi/1.0.0.json");
		const released = readFileSync("openapi/releases/1.0.0.yaml", "utf8");
		expect(await response.json()).toEqual(parse(released));
	});

	test("the newest version is the document itself", async () => {
		const response = await harness.fetch(`/openapi/${version}.json`);
		expect(await response.json()).toEqual(document);
	});
});

describe("404", () => {
	test("a version that was never released", async () => {
		const response = await harness.fetch("/openapi/9.9.9.json");
		expect(response.status).toBe(404);
		expect((await problemOf(response)).code).toBe("RES_001");
	});
});

describe("400", () => {
	test.each([
		"1.0.0",
		"latest.json",
		"1.0.0.yaml",
		"1.0.json",
		"..%2fopenapi.json",
		"12345.0.0.json",
	])("%s is not the name of a document", async (name) => {
		const response = await harness.fetch(`/openapi/${name}`);
		expect(response.status).toBe(400);
		expect((await problemOf(response)).errors).toMatchObject([{ parameter: "document" }]);
	});
});

describeSharedStatuses("getPublishedDocument");
