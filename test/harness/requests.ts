import { harness, json, type TestUser } from "../harness.ts";
import { sharedUser } from "./actors.ts";
import { isObject, type Json, type Operation } from "./document.ts";
import { fixturesOf, pathValue } from "./fixtures.ts";

/** A request that the worker accepts. Tests change it in one place at a time. */
export interface ValidRequest {
	readonly path: string;
	readonly headers: Readonly<Record<string, string>>;
	readonly body: Json | undefined;
}

/** Returns a user for one request to an operation. */
export function userFor({ id }: Operation): Promise<TestUser> {
	return fixturesOf(id).consumesUser ? harness.user() : sharedUser();
}

export async function validRequest(operation: Operation, user?: TestUser): Promise<ValidRequest> {
	const { body, prepare } = fixturesOf(operation.id);
	const actor = user ?? (await userFor(operation));
	await prepare?.(actor);
	let path = operation.path;
	for (const parameter of operation.parameters.filter((each) => each.in === "path")) {
		const value = await pathValue(parameter.name)?.(actor, operation.id);
		path = path.replace(`{${parameter.name}}`, value ?? String(parameter.example));
	}
	for (const { in: place, required, name, example } of operation.parameters) {
		if (place === "query" && required) path = withParameter(path, name, String(example));
	}
	return {
		path,
		headers: operation.scopes ? actor.authorization : {},
		body: body?.(actor) ?? operation.body?.examples[0]?.value,
	};
}

const repeatable = new Map<string, Promise<ValidRequest>>();

/** Returns the same valid request each time, for requests that are rejected or that only read. */
export function repeatableRequest(operation: Operation): Promise<ValidRequest> {
	if (fixturesOf(operation.id).prepare) return validRequest(operation);
	const known = repeatable.get(operation.id) ?? validRequest(operation);
	repeatable.set(operation.id, known);
	return known;
}

/** Sets a query parameter of a path. */
export function withParameter(path: string, name: string, text: string): string {
	const [pathname, query = ""] = path.split("?");
	const others = query.split("&").filter((pair) => pair !== "" && !pair.startsWith(`${name}=`));
	return `${pathname}?${[...others, `${name}=${encodeURIComponent(text)}`].join("&")}`;
}

/** Replaces values of an example body by values of an existing user. */
export function adapt(operation: Operation, example: Json, user: TestUser): Json {
	if (!isObject(example)) return example;
	const own = fixturesOf(operation.id).body?.(user);
	const personal = isObject(own) ? own : {};
	return Object.fromEntries(
		Object.entries(example).map(([name, value]) => [name, personal[name] ?? value]),
	);
}

/** Builds the options of `fetch` for a request, with changed headers. */
export function toInit(
	operation: Operation,
	{ headers, body }: ValidRequest,
	changes: Record<string, string> = {},
): RequestInit {
	const all = { ...headers, ...changes };
	return body === undefined
		? { method: operation.method, headers: all }
		: json(operation.method, JSON.stringify(body), all);
}
