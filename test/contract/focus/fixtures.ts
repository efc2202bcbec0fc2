import type { FocusSession } from "../../../sdk/src/index.ts";
import type { Fixtures } from "../../harness/fixtures.ts";
import { harness, type TestUser } from "../../harness.ts";

export const fixtures: Fixtures = {
	pathValues: {
		templateKey: async ({ client }) =>
			(await client.focusTemplates.create({ name: "Mornings" })).key,
		focusSessionId: async (user, operationId) => {
			const { id } = await runningSession(user);
			if (operationId === "resumeFocusSession") await user.client.focusSessions.pause(id);
			return id;
		},
	},
	operations: {
		startFocusSession: { prepare: endSession },
		getActiveFocusSession: { prepare: runningSession },
		// It reads what there was, which decides what begins, and claims the key before.
		restartFocusSession: { roundTrips: 3 },
	},
	beyondSchemas: ["range", "task", "template"],
	fill: async ({ client }) => {
		const task = await client.tasks.create({ title: "Sort the books" });
		await client.focusTemplates.create({ name: "Moving" });
		const { id } = await client.focusSessions.start({ templateKey: "flowtime", taskId: task.id });
		await client.focusSessions.recordDistraction(id, { type: "phone" });
		await client.focusSessions.complete(id, {});
	},
};

/** A user has one running focus session at most. */
async function endSession({ user }: TestUser): Promise<void> {
	await harness.sql(
		"UPDATE focus_sessions SET status = 'abandoned' WHERE user_id = ? AND status IN ('active', 'paused')",
		user.id,
	);
}

/** A focus session that has just begun. */
async function runningSession(user: TestUser): Promise<FocusSession> {
	await endSession(user);
	return user.client.focusSessions.start({ templateKey: "pomodoro" });
}
