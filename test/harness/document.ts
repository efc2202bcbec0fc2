import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

// Reads the bundled document without the code of the generator. Tests of the generator's output should not share its
// mistakes.

export type Json = null | boolean | number | string | Json[] | { [name: string]: Json };
export type JsonObject = { [name: string]: Json };

export interface MediaType {
	readonly schema: JsonObject;
	readonly examples: readonly { readonly name: string; readonly value: Json }[];
}

export interface Header {
	readonly required: boolean;
	readonly schema: JsonObject;
}

export interface ResponseSpec {
	readonly contents: ReadonlyMap<string, MediaType>;
	readonly headers: ReadonlyMap<string, Header>;
}

export interface Parameter {
	readonly name: string;
	readonly in: "path" | "query" | "header";
	readonly required: boolean;
	readonly schema: JsonObject;
	readonly example: Json | undefined;
}

export interface Operation {
	readonly id: string;
	readonly tag: string;
	readonly method: string;
	readonly path: string;
	readonly parameters: readonly Parameter[];
	/** The body as `application/json`. */
	readonly body: MediaType | undefined;
	/** The media types of the body. */
	readonly bodyTypes: readonly string[];
	readonly responses: ReadonlyMap<number, ResponseSpec>;
	/** undefined if the operation needs no token. */
	readonly scopes: readonly string[] | undefined;
	readonly codes: readonly string[];
	readonly rateLimit: string;
	/** `x-…` members by name. */
	readonly extensions: JsonObject;
	/** The events that it may record. */
	readonly emits: readonly string[];
}

const ROOT = join(import.meta.dirname, "../..");
const METHODS = ["get", "post", "put", "patch", "delete"];

export const document = JSON.parse(
	readFileSync(join(ROOT, "src/generated/openapi.json"), "utf8"),
) as JsonObject;

export const catalogue = parse(readFileSync(join(ROOT, "openapi/errors.yaml"), "utf8")) as Record<
	string,
	{ status: number; title: string; meaning: string; action: string }
>;

export const operations: readonly Operation[] = Object.entries(object(document.paths)).flatMap(
	([path, item]) => {
		const shared = object(follow(item));
		return METHODS.filter((method) => shared[method] !== undefined).map((method) =>
			readOperation(path, method, shared),
		);
	},
);

export function operation(id: string): Operation {
	const found = operations.find((candidate) => candidate.id === id);
	if (found === undefined) throw new Error(`the document has no operation ${id}`);
	return found;
}

/** Lists the HTTP methods of a path of the document. */
export function methodsOf(path: string): string[] {
	return operations.filter((candidate) => candidate.path === path).map(({ method }) => method);
}

interface Matcher {
	readonly path: string;
	readonly pattern: RegExp;
}

/** Paths without parameters come first, because they take precedence over paths with parameters. */
const matchers: readonly Matcher[] = [...new Set(operations.map(({ path }) => path))]
	.sort((a, b) => Number(a.includes("{")) - Number(b.includes("{")))
	.map((path) => ({
		path,
		pattern: new RegExp(`^${path.replaceAll(".", "\\.").replaceAll(/\{\w+\}/g, "[^/]+")}$`),
	}));

/** Finds the path of the document that matches the path of a request. */
export function matchPath(pathname: string): string | undefined {
	return matchers.find(({ pattern }) => pattern.test(pathname))?.path;
}

export function matchOperation(method: string, pathname: string): Operation | undefined {
	const path = matchPath(pathname);
	const documented = method === "HEAD" ? "GET" : method;
	return operations.find((candidate) => candidate.path === path && candidate.method === documented);
}

/** Returns the path parameters of a request, still percent-encoded. */
export function pathValues({ path }: Operation, pathname: string): Record<string, string> {
	const segments = pathname.split("/");
	return Object.fromEntries(
		path.split("/").flatMap((segment, index) => {
			const name = /^\{(\w+)\}$/.exec(segment)?.[1];
			return name === undefined ? [] : [[name, segments[index] ?? ""]];
		}),
	);
}

/** Resolves a reference. Other values are returned unchanged. */
export function follow(value: Json | undefined): Json {
	if (!isObject(value) || typeof value.$ref !== "string") return value ?? null;
	const segments = value.$ref.replace(/^#\//, "").split("/");
	return follow(
		segments.reduce<Json>(
			(place, segment) =>
				object(place)[segment.replaceAll("~1", "/").replaceAll("~0", "~")] ?? null,
			document,
		),
	);
}

export function isObject(value: Json | undefined): value is JsonObject {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function object(value: Json | undefined): JsonObject {
	if (!isObject(value)) throw new Error(`expected an object, got ${JSON.stringify(value)}`);
	return value;
}

function readOperation(path: string, method: string, item: JsonObject): Operation {
	const source = object(item[method]);
	const [tag = ""] = source.tags as string[];
	const security = (source.security ?? document.security) as Record<string, string[]>[];
	const body = source.requestBody && object(object(follow(source.requestBody)).content);
	return {
		id: source.operationId as string,
		tag: tag.toLowerCase(),
		method: method.toUpperCase(),
		path,
		parameters: [...list(item.parameters), ...list(source.parameters)].map(readParameter),
		body: body ? readMediaType(body["application/json"]) : undefined,
		bodyTypes: Object.keys(body ?? {}),
		responses: new Map(
			Object.entries(object(source.responses)).map(([status, response]) => [
				Number(status),
				readResponse(object(follow(response))),
			]),
		),
		scopes: security[0]?.bearer,
		codes: source["x-problem-codes"] as string[],
		rateLimit: source["x-rate-limit"] as string,
		extensions: Object.fromEntries(Object.entries(source).filter(([name]) => /^x-/.test(name))),
		emits: (source["x-emits"] ?? []) as string[],
	};
}

function readParameter(reference: Json): Parameter {
	const source = object(follow(reference));
	return {
		name: source.name as string,
		in: source.in as Parameter["in"],
		required: source.required === true,
		schema: object(source.schema),
		example: source.example,
	};
}

function readResponse(source: JsonObject): ResponseSpec {
	const entries = (member: Json | undefined) => Object.entries(object(member ?? {}));
	return {
		contents: new Map(
			entries(source.content).map(([type, content]) => [type, readMediaType(content)]),
		),
		headers: new Map(
			entries(source.headers).map(([name, header]) => {
				const { required, schema } = object(follow(header));
				return [name, { required: required === true, schema: object(schema) }];
			}),
		),
	};
}

function readMediaType(content: Json | undefined): MediaType {
	const { schema, examples = {} } = object(content);
	return {
		schema: object(schema),
		examples: Object.entries(object(examples)).map(([name, example]) => ({
			name,
			value: object(follow(example)).value ?? null,
		})),
	};
}

function list(value: Json | undefined): Json[] {
	return Array.isArray(value) ? value : [];
}
