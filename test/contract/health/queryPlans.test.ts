import { beforeAll, expect, test } from "vitest";
import { planOf } from "../../harness/plans.ts";
import { harness, type TestUser } from "../../harness.ts";
import { minimal } from "./logs.ts";

let user: TestUser;
beforeAll(async () => {
	user = await harness.user();
	await user.client.healthLogs.createBatch({ logs: [minimal("steps"), minimal("water")] });
});

test.each([
	["/api/health/logs", "idx_health_logs_user_recorded (user_id=?)"],
	["/api/health/logs?sort=recordedAt", "idx_health_logs_user_recorded (user_id=?)"],
	[
		"/api/health/logs?type=steps,water&from=2026-11-01T00:00:00Z",
		"idx_health_logs_user_type (user_id=? AND type=? AND recorded_at>?",
	],
	[
		"/api/health/summary?type=steps&from=2026-11-01&to=2026-11-30",
		"COVERING INDEX idx_health_logs_user_type (user_id=? AND type=? AND recorded_at>? AND recorded_at<?)",
	],
])("%s", async (path, index) => {
	expect(await planOf("health_logs", path, user)).toContain(index);
});

test("the next page begins where the last one ended", async () => {
	const { nextCursor } = await user.client.healthLogs.list({ limit: 1 });
	expect(
		await planOf("health_logs", `/api/health/logs?limit=1&cursor=${nextCursor}`, user),
	).toContain("idx_health_logs_user_recorded (user_id=? AND (recorded_at,id)<(?,?))");
});
