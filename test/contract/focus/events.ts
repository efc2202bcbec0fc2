import { type EventScenarios, refused } from "../../harness/event-scenarios.ts";
import type { TestUser } from "../../harness.ts";

const focus = async ({ client }: TestUser) =>
	(await client.focusSessions.start({ templateKey: "pomodoro" })).id;
const focused = async (user: TestUser) => {
	const id = await focus(user);
	await user.client.focusSessions.complete(id, {});
	return id;
};

export const scenarios: EventScenarios = {
	startFocusSession: {
		"a session": { act: focus, leaves: ["focus.started"] },
		"many at once": {
			act: (user) => Promise.allSettled(Array.from({ length: 8 }, () => focus(user))),
			leaves: ["focus.started"],
		},
		"while one is running": { prepare: focus, act: (user) => refused(focus(user)), leaves: [] },
	},
	completeFocusSession: {
		"a running session": {
			prepare: focus,
			act: ({ client }, id) => client.focusSessions.complete(id, {}),
			leaves: ["focus.completed"],
		},
		"by many at once": {
			prepare: focus,
			act: ({ client }, id) =>
				Promise.allSettled(Array.from({ length: 8 }, () => client.focusSessions.complete(id, {}))),
			leaves: ["focus.completed"],
		},
		"a session that has ended": {
			prepare: focused,
			act: ({ client }, id) => refused(client.focusSessions.complete(id, {})),
			leaves: [],
		},
	},
	abandonFocusSession: {
		"a running session": {
			prepare: focus,
			act: ({ client }, id) => client.focusSessions.abandon(id),
			leaves: ["focus.abandoned"],
		},
		"a session that has ended": {
			prepare: focused,
			act: ({ client }, id) => refused(client.focusSessions.abandon(id)),
			leaves: [],
		},
	},
	restartFocusSession: {
		"a running session": {
			prepare: focus,
			act: ({ client }, id) => client.focusSessions.restart(id),
			leaves: ["focus.abandoned", "focus.started"],
		},
		"a session that has ended": {
			prepare: focused,
			act: ({ client }, id) => client.focusSessions.restart(id),
			leaves: ["focus.started"],
		},
		"another session than the one that is running": {
			prepare: async (user) => {
				const id = await focused(user);
				await focus(user);
				return id;
			},
			act: ({ client }, id) => refused(client.focusSessions.restart(id)),
			leaves: [],
		},
	},
};
