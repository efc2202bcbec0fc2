import { syncKind } from "../sync/kind.ts";
import { presentTask } from "./present.ts";
import type { TaskService } from "./service.ts";
import { tasks } from "./table.ts";

interface Services {
	readonly tasks: TaskService;
}

export const taskKinds = {
	task: syncKind({
		rows: { table: tasks, userId: tasks.userId },
		source: (services: Services) => services.tasks,
		present: presentTask,
	}),
};
