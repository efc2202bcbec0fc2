import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { describeSharedStatuses } from "../../harness/shared-statuses.ts";
import { harness } from "../../harness.ts";

describe("200", () => {
	test("is the same document as the JSON", async () => {
		const yaml = parse(await (await harness.fetch("/openapi.yaml")).text());
		expect(yaml).toEqual(await (await harness.fetch("/openapi.json")).json());
	});

	test("to whoever accepts YAML", async () => {
		const response = await harness.fetch("/openapi.yaml", {
			headers: { Accept: "application/yaml, text/plain;q=0.5" },
		});
		expect(response.status).toBe(200);
	});
});

describe("406", () => {
	test("to whoever wants JSON only", async () => {
		const response = await harness.fetch("/openapi.yaml", {
			headers: { Accept: "application/json" },
		});
		expect(response.status).toBe(406);
	});
});

describeSharedStatuses("getOpenapiYaml");
