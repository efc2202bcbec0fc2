import { byId, one, retried, type Synced } from "../../harness/synced.ts";

export const synced: Synced = {
	kinds: {
		task: ({ tasks }) => byId(tasks.list({ limit: 100 })),
	},
	writes: [
		[
			4,
			async ({ client, ids }, choice) => {
				const body = { title: choice.title, parentId: ids("task").pick(choice.other) };
				ids("task").add(await retried(choice, (options) => client.tasks.create(body, options)));
			},
		],
		[
			2,
			one("task", ({ tasks }, id, { other, title }, { ids }) =>
				tasks.update(id, { title, parentId: ids("task").pick(other) }),
			),
		],
		[1, one("task", ({ tasks }, id) => tasks.complete(id))],
		[1, one("task", ({ tasks }, id) => tasks.reopen(id))],
		[2, one("task", ({ tasks }, id) => tasks.delete(id))],
	],
};
