import type { FeatureHandlers } from "../../http/context.ts";
import { presentTask } from "./present.ts";
import type { TaskService } from "./service.ts";

export const taskHandlers = {
	listTasks: async (c) => {
		const { rows, nextCursor } = await c.var.services.tasks.list(c.var.actor, c.req.valid("query"));
		return c.json({ data: rows.map(presentTask), nextCursor }, 200);
	},

	createTask: async (c) => {
		const { actor, commitKey, services } = c.var;
		const task = await services.tasks.create(actor, c.req.valid("json"), commitKey);
		return c.json(presentTask(task), 201, { Location: `${c.req.path}/${task.id}` });
	},

	getTask: async (c) => {
		const task = await c.var.services.tasks.get(c.var.actor, c.req.valid("param").taskId);
		return c.json(presentTask(task), 200);
	},

	updateTask: async (c) => {
		const { actor, services } = c.var;
		const { taskId } = c.req.valid("param");
		const ifMatch = c.var.ifMatch(presentTask);
		const task = await services.tasks.update(actor, taskId, c.req.valid("json"), ifMatch);
		return c.json(presentTask(task), 200);
	},

	deleteTask: async (c) => {
		const { actor, services } = c.var;
		const ifMatch = c.var.ifMatch(presentTask);
		await services.tasks.delete(actor, c.req.valid("param").taskId, ifMatch);
		return c.body(null, 204);
	},

	completeTask: async (c) => {
		const { actor, services } = c.var;
		const ifMatch = c.var.ifMatch(presentTask);
		const task = await services.tasks.complete(actor, c.req.valid("param").taskId, ifMatch);
		return c.json(presentTask(task), 200);
	},

	reopenTask: async (c) => {
		const { actor, services } = c.var;
		const ifMatch = c.var.ifMatch(presentTask);
		const task = await services.tasks.reopen(actor, c.req.valid("param").taskId, ifMatch);
		return c.json(presentTask(task), 200);
	},
} satisfies FeatureHandlers<{ tasks: TaskService }>;
