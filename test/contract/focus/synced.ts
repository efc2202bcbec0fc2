import { byId, one, retried, type Synced } from "../../harness/synced.ts";

export const synced: Synced = {
	kinds: {
		async *focus_template({ focusTemplates }) {
			for await (const template of focusTemplates.list({ limit: 100 })) {
				if (!template.isSystem) yield [template.key, template];
			}
		},
		focus_session: ({ focusSessions }) => byId(focusSessions.list({ limit: 100 })),
		async *focus_interval({ focusSessions }) {
			for await (const { id } of focusSessions.list({ limit: 100 })) {
				yield* byId(focusSessions.listIntervals(id));
			}
		},
		async *focus_distraction({ focusSessions }) {
			for await (const { id } of focusSessions.list({ limit: 100 })) {
				yield* byId(focusSessions.listDistractions(id));
			}
		},
	},
	writes: [
		[
			1,
			async ({ client, ids }, choice) => {
				const create = (options: object) =>
					client.focusTemplates.create({ name: choice.title }, options);
				ids("focus_template").add({ id: (await retried(choice, create)).key });
			},
		],
		[
			1,
			one("focus_template", ({ focusTemplates }, key, { title }) =>
				focusTemplates.update(key, { description: title }),
			),
		],
		[1, one("focus_template", ({ focusTemplates }, key) => focusTemplates.delete(key))],
		[
			3,
			async ({ client, ids }, choice) => {
				const templateKey = ids("focus_template").pick(choice.other) ?? "pomodoro";
				const body = { templateKey, taskId: ids("task").pick(choice.which) };
				const start = (options: object) => client.focusSessions.start(body, options);
				ids("focus_session").add(await retried(choice, start));
			},
		],
		[1, one("focus_session", ({ focusSessions }, id) => focusSessions.pause(id))],
		[1, one("focus_session", ({ focusSessions }, id) => focusSessions.resume(id))],
		[
			2,
			one("focus_session", ({ focusSessions }, id) =>
				focusSessions.beginInterval(id, { purpose: "break" }),
			),
		],
		[
			2,
			one("focus_session", ({ focusSessions }, id, { title }) =>
				focusSessions.complete(id, { note: title }),
			),
		],
		[
			5,
			one("focus_session", ({ focusSessions }, id, choice) => {
				const note = choice.other === null ? null : choice.title;
				return retried(choice, (options) =>
					focusSessions.recordDistraction(id, { type: "phone", note }, options),
				);
			}),
		],
	],
};
