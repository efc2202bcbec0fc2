import { syncKind } from "../sync/kind.ts";
import { presentTask } from "./present.ts";
import type { TaskService } from "./service.ts";

export function taskKinds(tasks: TaskService) {
	return { task: syncKind(tasks, presentTask) };
}
