import { describe, expect, test } from "vitest";
import { describeSharedStatuses } from "../../harness/shared-statuses.ts";
import { harness, problemOf } from "../../harness.ts";

describe("200", () => {
	test("says that the database is connected", async () => {
		const { database, latencyMilliseconds } = await harness.client().health.database();
		expect(database).toBe("connected");
		expect(latencyMilliseconds).toBeLessThan(10_000);
	});
});

describeSharedStatuses("getDatabaseHealth");

describe("503", () => {
	test("a database that never answers is cut off", async () => {
		const response = await harness.faulty("silence")("/health/db");
		expect(response.status).toBe(503);
		expect(response.headers.get("Retry-After")).toBe("5");
		expect((await problemOf(response)).code).toBe("DB_001");
	});
});
