import { type JsonObject, type OpenApiDocument, resolvePointer } from "./document.ts";
import { SourceError } from "./source-error.ts";

export const METHODS = ["get", "post", "put", "patch", "delete"] as const;
export type Method = (typeof METHODS)[number];

/** A media type of a body or a response, with the schema as the document has it (a `$ref` stays one). */
export interface Content {
	readonly mediaType: string;
	readonly schema: JsonObject | boolean;
	readonly pointer: string;
}

export interface Parameter {
	readonly name: string;
	readonly in: "path" | "query" | "header";
	readonly required: boolean;
	readonly description: string;
	readonly explode: boolean;
	readonly schema: JsonObject | boolean;
	readonly pointer: string;
}

export interface Response {
	/** "200" … "599". */
	readonly status: string;
	readonly description: string;
	/** The name under `components/responses`; null when the response is the operation's own. */
	readonly component: string | null;
	readonly contents: readonly Content[];
	readonly headers: readonly { readonly name: string; readonly required: boolean }[];
}

/** One operation of the document with every `$ref` but those to schemas followed. */
export interface Operation {
	readonly id: string;
	readonly method: Method;
	/** As in the document, with `{braces}`. */
	readonly path: string;
	readonly tag: string;
	readonly summary: string;
	readonly description: string;
	readonly deprecated: boolean;
	readonly parameters: readonly Parameter[];
	readonly body: { readonly required: boolean; readonly contents: readonly Content[] } | null;
	readonly responses: readonly Response[];
	/** Scopes that the caller's token must hold; null when the operation is open to all. */
	readonly scopes: readonly string[] | null;
	/** `x-…` members of the operation, by full name. */
	readonly extensions: Readonly<Record<string, unknown>>;
	/** `x-sdk`; null when the operation has no SDK method. */
	readonly sdk: { readonly resource: string; readonly method: string } | null;
	readonly pointer: string;
}

/**
 * Reads the operations of a bundled document, in the document's order.
 * @throws SourceError when something that routes depend on is missing or not supported.
 */
export function readOperations(document: OpenApiDocument): Operation[] {
	const operations = Object.entries(document.paths ?? {}).flatMap(([path, reference]) => {
		const item = follow(document, reference, `/paths/${escapePointer(path)}`);
		return METHODS.filter((method) => item.value[method] !== undefined).map((method) =>
			readOperation(document, path, method, item),
		);
	});
	const seen = new Map<string, Operation>();
	for (const operation of operations) {
		if (seen.has(operation.id))
			throw new SourceError(operation.pointer, "operationId", "is used twice");
		seen.set(operation.id, operation);
	}
	return operations;
}

interface Located {
	readonly value: JsonObject;
	readonly pointer: string;
}

function readOperation(
	document: OpenApiDocument,
	path: string,
	method: Method,
	item: Located,
): Operation {
	const pointer = `${item.pointer}/${method}`;
	const source = item.value[method] as JsonObject;
	const extensions = Object.fromEntries(
		Object.entries(source).filter(([key]) => key.startsWith("x-")),
	);
	const sdk = extensions["x-sdk"];
	return {
		id: (source.operationId as string | undefined) ?? defaultId(method, path),
		method,
		path,
		tag: (source.tags as string[] | undefined)?.[0] ?? "default",
		summary: (source.summary as string | undefined) ?? "",
		description: (source.description as string | undefined) ?? "",
		deprecated: source.deprecated === true,
		parameters: readParameters(document, item, source, pointer),
		body: readBody(document, source, pointer),
		responses: readResponses(document, source, pointer),
		scopes: readScopes(document, source),
		extensions,
		sdk: typeof sdk === "object" && sdk !== null ? (sdk as Operation["sdk"]) : null,
		pointer,
	};
}

/** An `operationId` is optional in OpenAPI; a foreign document may leave it to us: `get /pets/{id}` -> `getPetsId`. */
function defaultId(method: string, path: string): string {
	const words = path.split(/[^A-Za-z0-9]+/).filter(Boolean);
	return method + words.map((word) => word[0]?.toUpperCase() + word.slice(1)).join("");
}

function readParameters(
	document: OpenApiDocument,
	item: Located,
	operation: JsonObject,
	pointer: string,
): Parameter[] {
	const shared = (item.value.parameters as unknown[] | undefined) ?? [];
	const own = (operation.parameters as unknown[] | undefined) ?? [];
	const located = [
		...shared.map((value, index) => follow(document, value, `${item.pointer}/parameters/${index}`)),
		...own.map((value, index) => follow(document, value, `${pointer}/parameters/${index}`)),
	];
	// An operation's parameter replaces the path's one of the same name and place (OpenAPI 3.1, 4.8.9).
	const byKey = new Map(located.map((found) => [`${found.value.in} ${found.value.name}`, found]));
	return [...byKey.values()].map(readParameter);
}

function readParameter({ value, pointer }: Located): Parameter {
	const place = value.in;
	if (place !== "path" && place !== "query" && place !== "header") {
		throw new SourceError(pointer, "in", `"${String(place)}" parameters are not supported`);
	}
	if (value.content !== undefined || value.schema === undefined) {
		throw new SourceError(pointer, "content", "parameters are supported by `schema` only");
	}
	const style = value.style ?? (place === "query" ? "form" : "simple");
	if (style !== (place === "query" ? "form" : "simple")) {
		throw new SourceError(pointer, "style", `"${String(style)}" is not supported`);
	}
	return {
		name: value.name as string,
		in: place,
		required: value.required === true,
		description: (value.description as string | undefined) ?? "",
		explode: (value.explode as boolean | undefined) ?? place === "query",
		schema: value.schema as JsonObject | boolean,
		pointer: `${pointer}/schema`,
	};
}

function readBody(
	document: OpenApiDocument,
	operation: JsonObject,
	pointer: string,
): Operation["body"] {
	if (operation.requestBody === undefined) return null;
	const found = follow(document, operation.requestBody, `${pointer}/requestBody`);
	return { required: found.value.required === true, contents: readContents(found) };
}

function readResponses(
	document: OpenApiDocument,
	operation: JsonObject,
	pointer: string,
): Response[] {
	return Object.entries((operation.responses as JsonObject | undefined) ?? {})
		.filter(([status]) => !status.startsWith("x-"))
		.map(([status, reference]) => {
			const found = follow(document, reference, `${pointer}/responses/${status}`);
			const headers = (found.value.headers as JsonObject | undefined) ?? {};
			return {
				status,
				description: (found.value.description as string | undefined) ?? "",
				component: /^\/components\/responses\/([^/]+)$/.exec(found.pointer)?.[1] ?? null,
				contents: readContents(found),
				headers: Object.entries(headers).map(([name, header]) => ({
					name,
					required: follow(document, header, found.pointer).value.required === true,
				})),
			};
		});
}

function readContents({ value, pointer }: Located): Content[] {
	return Object.entries((value.content as JsonObject | undefined) ?? {}).map(
		([mediaType, content]) => ({
			mediaType,
			schema: ((content as JsonObject).schema as JsonObject | boolean | undefined) ?? true,
			pointer: `${pointer}/content/${escapePointer(mediaType)}/schema`,
		}),
	);
}

function readScopes(document: OpenApiDocument, operation: JsonObject): string[] | null {
	const security = (operation.security ?? document.security ?? []) as Record<string, string[]>[];
	const first = security[0];
	return first === undefined || Object.keys(first).length === 0
		? null
		: Object.values(first).flat();
}

function follow(document: OpenApiDocument, value: unknown, pointer: string): Located {
	const object = value as JsonObject;
	if (typeof object.$ref !== "string") return { value: object, pointer };
	const target = object.$ref.slice(1);
	return follow(document, resolvePointer(document, target), target);
}

function escapePointer(segment: string): string {
	return segment.replaceAll("~", "~0").replaceAll("/", "~1");
}
