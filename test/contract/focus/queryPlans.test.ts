import { beforeAll, expect, test } from "vitest";
import { planOf } from "../../harness/plans.ts";
import { harness, type TestUser } from "../../harness.ts";

let user: TestUser;
beforeAll(async () => {
	user = await harness.user();
	for (let made = 0; made < 2; made += 1) {
		const { id } = await user.client.focusSessions.start({ templateKey: "flowtime" });
		await user.client.focusSessions.complete(id, {});
	}
});

test.each([
	[
		"templates",
		"/api/focus/templates",
		"idx_focus_templates_user_created (user_id=? AND (created_at,id)>(?,?))",
	],
	["sessions", "/api/focus/sessions", "idx_focus_sessions_user_date (user_id=?)"],
	[
		"sessions, by every filter",
		"/api/focus/sessions?status=completed,abandoned&templateKey=pomodoro&taskId=task_01m7vzd1r5eyxb91aftq7f28zc&from=2026-11-01T00:00:00Z&to=2026-11-30T00:00:00Z",
		"idx_focus_sessions_user_date (user_id=? AND start_time>? AND start_time<?)",
	],
	["the running session", "/api/focus/sessions/active", "idx_focus_sessions_running (user_id=?)"],
])("%s", async (_, path, index) => {
	if (path.endsWith("/active")) await user.client.focusSessions.start({ templateKey: "flowtime" });
	const table = path.includes("/templates") ? "focus_templates" : "focus_sessions";
	expect(await planOf(table, path, user)).toContain(index);
});

test("the next page of sessions begins where the last one ended", async () => {
	const { nextCursor } = await user.client.focusSessions.list({ limit: 1 });
	const path = `/api/focus/sessions?limit=1&cursor=${nextCursor}`;
	expect(await planOf("focus_sessions", path, user)).toContain(
		"idx_focus_sessions_user_date (user_id=? AND (start_time,id)<(?,?))",
	);
});
