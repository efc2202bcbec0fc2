import { describe, expect, test } from "vitest";
import { describeSharedStatuses } from "../../harness/shared-statuses.ts";
import { harness } from "../../harness.ts";

describe("200", () => {
	test("says that the database is connected", async () => {
		const { database, latencyMilliseconds } = await harness.client().health.database();
		expect(database).toBe("connected");
		expect(latencyMilliseconds).toBeLessThan(10_000);
	});
});

describeSharedStatuses("getDatabaseHealth");
