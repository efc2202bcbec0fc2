import { describe, expect, test } from "vitest";
import { version } from "../../../src/generated/routes.ts";
import { describeSharedStatuses } from "../../harness/shared-statuses.ts";
import { harness } from "../../harness.ts";

describe("200", () => {
	test("lists what the API depends on", async () => {
		const health = await harness.client().health.detailed();
		expect(health).toMatchObject({
			status: "healthy",
			version,
			dependencies: [{ name: "database", status: "healthy", detail: null }],
		});
		expect(health.uptimeSeconds).toBeGreaterThanOrEqual(0);
	});

	test.each(["database", "silence", "bug"] as const)(
		"also when the database is away: %s",
		async (fault) => {
			const client = harness.client({ fetch: harness.faulty(fault) });
			const { status, dependencies } = await client.health.detailed();
			expect(status).toBe("unhealthy");
			expect(dependencies).toEqual([
				expect.objectContaining({
					name: "database",
					status: "unhealthy",
					latencyMilliseconds: null,
				}),
			]);
			expect(dependencies[0]?.detail).toBeTruthy();
		},
	);
});

describeSharedStatuses("getDetailedHealth");
