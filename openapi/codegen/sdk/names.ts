import type { Operation } from "../operations.ts";

/** `tasks` -> `TasksResource`: resources and schemas may share a word, so the class says which it is. */
export function resourceClassName(resource: string): string {
	return `${capitalize(resource)}Resource`;
}

/** `listTasks` -> `ListTasksQuery`. */
export function queryTypeName({ id }: Operation): string {
	return `${capitalize(id)}Query`;
}

function capitalize(word: string): string {
	return word.charAt(0).toUpperCase() + word.slice(1);
}
