import { describe, expect, test } from "vitest";
import { document } from "../../harness/document.ts";
import { describeSharedStatuses } from "../../harness/shared-statuses.ts";
import { harness } from "../../harness.ts";

describe("200", () => {
	test("is the document that the worker was built from", async () => {
		const response = await harness.fetch("/openapi.json");
		expect(await response.json()).toEqual(document);
	});

	test("can be read by pages of other origins", async () => {
		const response = await harness.fetch("/openapi.json", {
			headers: { Origin: "https://editor.example" },
		});
		expect(response.headers.get("Access-Control-Allow-Origin")).toBe("*");
	});
});

describeSharedStatuses("getOpenapiJson");
