import { describe, expect, test } from "vitest";
import { version } from "../../../src/generated/routes.ts";
import { describeSharedStatuses } from "../../harness/shared-statuses.ts";
import { harness } from "../../harness.ts";

describe("200", () => {
	test("says that the API is up, in which version and at what time", async () => {
		const before = Date.now();
		const health = await harness.client().health.get();
		expect(health).toMatchObject({ status: "healthy", version });
		expect(Date.parse(health.time)).toBeGreaterThanOrEqual(before - 1000);
		expect(Date.parse(health.time)).toBeLessThanOrEqual(Date.now() + 1000);
	});

	test("without the database", async () => {
		const client = harness.client({ fetch: harness.faulty("database") });
		expect((await client.health.get()).status).toBe("healthy");
	});

	test("to HEAD too, without a body", async () => {
		const response = await harness.fetch("/health", { method: "HEAD" });
		expect(response.status).toBe(200);
		expect(await response.text()).toBe("");
	});
});

describeSharedStatuses("getHealth");
