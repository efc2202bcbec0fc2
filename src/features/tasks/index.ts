import { Outbox } from "../../events/outbox.ts";
import type { Platform } from "../../platform.ts";
import { TaskService } from "./service.ts";
import { TaskStore } from "./store.ts";

export { taskHandlers } from "./handlers.ts";

export function createTasks({ databases, cursors, clock }: Platform): TaskService {
	const stores = databases.perUser((database) => new TaskStore(database, new Outbox(database)));
	return new TaskService({ stores, cursors, clock });
}
