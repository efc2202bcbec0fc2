import { type EventScenarios, refused } from "../../harness/event-scenarios.ts";
import { harness, type TestUser } from "../../harness.ts";

const open = async ({ client }: TestUser) => (await client.tasks.create({ title: "Open" })).id;
const done = async ({ client }: TestUser) =>
	(await client.tasks.create({ title: "Done", status: "done" })).id;

export const scenarios: EventScenarios = {
	createTask: {
		"a task to be done": {
			act: ({ client }) => client.tasks.create({ title: "New" }),
			leaves: ["task.created"],
		},
		"a task that is done": {
			act: ({ client }) => client.tasks.create({ title: "New", status: "done" }),
			leaves: ["task.completed", "task.created"],
		},
		"a task that is refused": {
			act: ({ client }) =>
				refused(client.tasks.create({ title: "New", parentId: "task_01m7vzd1r5eyxb91aftq7f28zc" })),
			leaves: [],
		},
	},
	updateTask: {
		"to done": {
			prepare: open,
			act: ({ client }, id) => client.tasks.update(id, { status: "done" }),
			leaves: ["task.completed"],
		},
		"to done, by many at once": {
			prepare: open,
			act: ({ client }, id) =>
				Promise.all(Array.from({ length: 8 }, () => client.tasks.update(id, { status: "done" }))),
			leaves: ["task.completed"],
		},
		"from done to begun": {
			prepare: done,
			act: ({ client }, id) => client.tasks.update(id, { status: "in_progress" }),
			leaves: ["task.reopened"],
		},
		"to the status that it has": {
			prepare: done,
			act: ({ client }, id) => client.tasks.update(id, { status: "done" }),
			leaves: [],
		},
		"from one open status to another": {
			prepare: open,
			act: ({ client }, id) => client.tasks.update(id, { status: "in_progress" }),
			leaves: [],
		},
		"of something else": {
			prepare: done,
			act: ({ client }, id) => client.tasks.update(id, { title: "Newer" }),
			leaves: [],
		},
		"to done, refused for the parent that it names": {
			prepare: open,
			act: ({ client }, id) => refused(client.tasks.update(id, { status: "done", parentId: id })),
			leaves: [],
		},
	},
	completeTask: {
		"an open task": {
			prepare: open,
			act: ({ client }, id) => client.tasks.complete(id),
			leaves: ["task.completed"],
		},
		"by many at once": {
			prepare: open,
			act: ({ client }, id) =>
				Promise.all(Array.from({ length: 8 }, () => client.tasks.complete(id))),
			leaves: ["task.completed"],
		},
		"a task that is done": {
			prepare: done,
			act: ({ client }, id) => client.tasks.complete(id),
			leaves: [],
		},
		"another user's task": {
			prepare: async () => open(await harness.user()),
			act: ({ client }, id) => refused(client.tasks.complete(id)),
			leaves: [],
		},
	},
	reopenTask: {
		"a task that is done": {
			prepare: done,
			act: ({ client }, id) => client.tasks.reopen(id),
			leaves: ["task.reopened"],
		},
		"an open task": {
			prepare: open,
			act: ({ client }, id) => client.tasks.reopen(id),
			leaves: [],
		},
		"another user's task": {
			prepare: async () => done(await harness.user()),
			act: ({ client }, id) => refused(client.tasks.reopen(id)),
			leaves: [],
		},
	},
};
