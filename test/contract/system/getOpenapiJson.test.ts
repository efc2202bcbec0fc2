import { describe, expect, test } from "vitest";
import { document } from "../../harness/document.ts";
import { describeSharedStatuses } from "../../harness/shared-statuses.ts";
import { harness } from "../../harness.ts";

describe("200", () => {
	test("is the document that the worker was built from, with this origin as its first server", async () => {
		const response = await harness.fetch("/openapi.json");
		const { servers, ...served } = (await response.json()) as { servers: { url: string }[] };
		const { servers: published, ...built } = document;
		expect(served).toEqual(built);
		expect(servers[0]?.url).toBe(harness.url);
		expect(servers.slice(1)).toEqual(published);
	});

	test("can be read by pages of other origins", async () => {
		const response = await harness.fetch("/openapi.json", {
			headers: { Origin: "https://editor.example" },
		});
		expect(response.headers.get("Access-Control-Allow-Origin")).toBe("*");
	});
});

describeSharedStatuses("getOpenapiJson");
