import type { Handlers } from "../../generated/handlers.ts";
import type { AppEnv } from "../../http/context.ts";
import { presentTask } from "./present.ts";

export const taskHandlers = {
	listTasks: async (c) => {
		const { rows, nextCursor } = await c.var.services.tasks.list(c.var.actor, c.req.valid("query"));
		return c.json({ data: rows.map(presentTask), nextCursor }, 200);
	},

	createTask: async (c) => {
		const task = await c.var.services.tasks.create(c.var.actor, c.req.valid("json"));
		return c.json(presentTask(task), 201, { Location: `${c.req.path}/${task.id}` });
	},

	getTask: async (c) => {
		const task = await c.var.services.tasks.get(c.var.actor, c.req.valid("param").taskId);
		return c.json(presentTask(task), 200);
	},

	updateTask: async (c) => {
		const { taskId } = c.req.valid("param");
		const task = await c.var.services.tasks.update(c.var.actor, taskId, c.req.valid("json"));
		return c.json(presentTask(task), 200);
	},

	deleteTask: async (c) => {
		await c.var.services.tasks.delete(c.var.actor, c.req.valid("param").taskId);
		return c.body(null, 204);
	},

	completeTask: async (c) => {
		const task = await c.var.services.tasks.complete(c.var.actor, c.req.valid("param").taskId);
		return c.json(presentTask(task), 200);
	},

	reopenTask: async (c) => {
		const task = await c.var.services.tasks.reopen(c.var.actor, c.req.valid("param").taskId);
		return c.json(presentTask(task), 200);
	},
} satisfies Partial<Handlers<AppEnv>>;
