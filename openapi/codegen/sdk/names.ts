import type { Operation } from "../operations.ts";

/** `tasks` -> `TasksResource`. The suffix distinguishes the class from a schema with the same name. */
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
