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

describe("maintenance", () => {
	const health = (settings: Record<string, string>) =>
		harness.client({ fetch: harness.configured(settings) }).health.get();
	const window = { startsAt: "2026-12-06T01:00:00.000Z", endsAt: "2026-12-06T03:00:00.000Z" };

	test("is announced", async () => {
		const { maintenance } = await health({
			MAINTENANCE_WINDOW: "2026-12-06T01:00:00Z/2026-12-06T03:00:00Z",
		});
		expect(maintenance).toEqual({ active: false, ...window });
	});

	test("takes place, announced or not", async () => {
		const { status, maintenance } = await health({ MAINTENANCE_MODE: "true" });
		expect(status).toBe("healthy");
		expect(maintenance).toEqual({ active: true, startsAt: null, endsAt: null });
	});

	test("is over when the setting says false", async () => {
		const send = harness.configured({ MAINTENANCE_MODE: "false" });
		expect((await send("/api/tasks")).status).toBe(401);
	});

	test("whose end nobody knows asks for five minutes, and has unknown paths rest too", async () => {
		const send = harness.configured({ MAINTENANCE_MODE: "true" });
		const response = await send("/nowhere");
		expect(response.status).toBe(503);
		expect(response.headers.get("Retry-After")).toBe("300");
	});

	test.each(["perhaps", "2026-12-06"])("%s is no setting", async (text) => {
		const setting = text === "perhaps" ? "MAINTENANCE_MODE" : "MAINTENANCE_WINDOW";
		const response = await harness.configured({ [setting]: text })("/health");
		expect(response.status).toBe(500);
	});
});

describeSharedStatuses("getHealth");
