import type { JsonObject, OpenApiDocument } from "./document.ts";
import { Place } from "./place.ts";

/** The methods in the order of registration: HEAD comes first, because the router looks for it among GET. */
export const METHODS = ["head", "get", "post", "put", "patch", "delete", "options"] as const;
export type Method = (typeof METHODS)[number];

/** A media type of a body or a response, with the schema as the document has it (a `$ref` stays one). */
export interface Content {
	readonly mediaType: string;
	readonly schema: JsonObject | boolean;
	/** The encodings of the properties of a form, by name. */
	readonly encoding: Readonly<Record<string, Encoding>>;
	readonly pointer: string;
}

export interface Encoding {
	readonly contentType: string | undefined;
	/** Undefined if neither `style` nor `explode` is stated. Then the content type decides. */
	readonly style: Style | undefined;
	readonly pointer: string;
}

/** The textual form of a parameter (OpenAPI 3.1, 4.8.12.2). */
export interface Style {
	readonly name: string;
	readonly explode: boolean;
}

const PLACES = ["path", "query", "header", "cookie"] as const;

export interface Parameter {
	readonly name: string;
	readonly in: (typeof PLACES)[number];
	readonly required: boolean;
	readonly description: string;
	readonly style: string;
	readonly explode: boolean;
	/** The media type of a parameter with `content`; null for a parameter with `schema`. */
	readonly mediaType: string | null;
	/** True when an empty value means that the parameter is absent. */
	readonly emptyMeansAbsent: boolean;
	readonly schema: JsonObject | boolean;
	readonly pointer: string;
}

export interface Response {
	/** "200" … "599", "2XX", "default". */
	readonly status: string;
	readonly description: string;
	/** The name under `components/responses`; null when the response is the operation's own. */
	readonly component: string | null;
	readonly contents: readonly Content[];
	readonly headers: readonly { readonly name: string; readonly required: boolean }[];
}

/** One operation of the document. Every `$ref` is followed, except those to schemas. */
export interface Operation {
	readonly id: string;
	readonly method: Method;
	/** As in the document, with `{braces}`. */
	readonly path: string;
	readonly tag: string;
	readonly tags: readonly string[];
	readonly summary: string;
	readonly description: string;
	readonly deprecated: boolean;
	readonly parameters: readonly Parameter[];
	readonly body: { readonly required: boolean; readonly contents: readonly Content[] } | null;
	readonly responses: readonly Response[];
	/** The alternatives of the operation; those of the document if the operation has none. */
	readonly security: readonly Readonly<Record<string, readonly string[]>>[];
	/** Scopes that the caller's token must hold; null when the operation is open to all. */
	readonly scopes: readonly string[] | null;
	/** `x-…` members of the operation, by full name. */
	readonly extensions: Readonly<Record<string, unknown>>;
	/** `x-sdk`; null when the operation has no SDK method. */
	readonly sdk: { readonly resource: string; readonly method: string } | null;
	readonly pointer: string;
}

/**
 * Reads the operations of a bundled document, in the document's order. It ignores webhooks and callbacks, because a
 * server sends those.
 * @throws SourceError when a part that routes need is missing or not supported.
 */
export function readOperations(document: OpenApiDocument): Operation[] {
	const root = new Place(document, "", document);
	const found = root.members("paths").flatMap(([path, reference]) => {
		const item = reference.follow();
		if (item.has("trace")) item.refuse("trace", "a TRACE request reaches no handler");
		return METHODS.filter((method) => item.has(method)).map((method) => ({ path, method, item }));
	});
	const ids = nameAll(
		found.map(({ path, method, item }) => ({ path, method, place: item.at(method) })),
	);
	return found.map(({ path, method, item }, index) =>
		readOperation(root, item, path, method, ids[index] ?? ""),
	);
}

interface Unnamed {
	readonly path: string;
	readonly method: Method;
	readonly place: Place;
}

/** Names operations without `operationId`, which is optional in OpenAPI: `get /pets/{id}` becomes `getPetsById`. */
function nameAll(operations: readonly Unnamed[]): string[] {
	const taken = new Set<string>();
	for (const { place } of operations) {
		const id = place.text("operationId");
		if (id === undefined) continue;
		if (taken.has(id)) place.refuse("operationId", `${JSON.stringify(id)} is used twice`);
		taken.add(id);
	}
	return operations.map(({ path, method, place }) => {
		const id = place.text("operationId") ?? free(defaultId(method, path), taken);
		taken.add(id);
		return id;
	});
}

function defaultId(method: string, path: string): string {
	const words = path
		.replaceAll("{", "-by-")
		.split(/[^A-Za-z0-9]+/)
		.filter(Boolean);
	return method + words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
}

function free(name: string, taken: ReadonlySet<string>): string {
	let candidate = name;
	for (let number = 2; taken.has(candidate); number++) candidate = `${name}${number}`;
	return candidate;
}

function readOperation(
	root: Place,
	item: Place,
	path: string,
	method: Method,
	id: string,
): Operation {
	const place = item.at(method);
	const tags = place.items("tags").map(({ value }) => String(value));
	const security = readSecurity(root, place);
	const extensions = Object.fromEntries(
		Object.entries(place.object).filter(([key]) => key.startsWith("x-")),
	);
	const sdk = extensions["x-sdk"];
	return {
		id,
		method,
		path,
		tag: tags[0] ?? "default",
		tags,
		summary: place.text("summary") ?? "",
		description: place.text("description") ?? "",
		deprecated: place.flag("deprecated") ?? false,
		parameters: readParameters(item, place),
		body: place.has("requestBody") ? readBody(place.at("requestBody").follow()) : null,
		responses: readResponses(place),
		security,
		scopes: readScopes(security),
		extensions,
		sdk: typeof sdk === "object" && sdk !== null ? (sdk as Operation["sdk"]) : null,
		pointer: place.pointer,
	};
}

/** Headers that OpenAPI ignores as parameters, because it describes them by other means (3.1, 4.8.12.1). */
const IGNORED_HEADERS = ["accept", "content-type", "authorization"];

function readParameters(item: Place, operation: Place): Parameter[] {
	const byKey = new Map<string, Parameter>();
	for (const list of [item, operation]) {
		const own = new Set<string>();
		for (const place of list.items("parameters").map((reference) => reference.follow())) {
			const parameter = readParameter(place);
			const name = parameter.in === "header" ? parameter.name.toLowerCase() : parameter.name;
			if (parameter.in === "header" && IGNORED_HEADERS.includes(name)) continue;
			const key = `${parameter.in} ${name}`;
			if (own.has(key)) place.refuse("name", `the ${key} is declared twice`);
			own.add(key);
			// A parameter of the operation replaces one of the path with the same name and place (OpenAPI 3.1, 4.8.9).
			byKey.set(key, parameter);
		}
	}
	return [...byKey.values()];
}

function readParameter(place: Place): Parameter {
	const name = place.text("name") ?? place.refuse("name", "is missing");
	const where = PLACES.find((each) => each === place.text("in"));
	if (where === undefined) return place.refuse("in", `must be one of ${PLACES.join(", ")}`);
	const required = place.flag("required") ?? false;
	if (where === "path" && !required) place.refuse("required", "must be true for a path parameter");
	const content = place.members("content");
	const [mediaType, media] = content[0] ?? [];
	const schema = media ?? place;
	if (place.has("content") && (content.length !== 1 || place.has("schema"))) {
		place.refuse("content", "must have one media type, and no `schema` beside it");
	}
	if (!place.has("content") && !place.has("schema")) {
		place.refuse("schema", "a parameter needs a `schema` or `content`");
	}
	const style = readStyle(place, where);
	return {
		name,
		in: where,
		required,
		description: place.text("description") ?? "",
		style: style.name,
		explode: style.explode,
		mediaType: mediaType ?? null,
		emptyMeansAbsent: where === "query" && place.flag("allowEmptyValue") === true,
		schema: readSchema(schema),
		pointer: `${schema.pointer}/schema`,
	};
}

/** Reads `style` and `explode` with the defaults of OpenAPI 3.1, section 4.8.12.2. */
function readStyle(place: Place, where: Parameter["in"]): Style {
	const byDefault = where === "query" || where === "cookie" ? "form" : "simple";
	const name = place.text("style") ?? byDefault;
	return { name, explode: place.flag("explode") ?? name === "form" };
}

function readBody(place: Place): NonNullable<Operation["body"]> {
	const contents = readContents(place);
	if (contents.length === 0) place.refuse("content", "a body needs a media type");
	return { required: place.flag("required") ?? false, contents };
}

function readResponses(operation: Place): Response[] {
	return operation.members("responses").map(([status, reference]) => {
		if (!/^([1-5]XX|[1-5]\d\d|default)$/.test(status)) {
			operation.at("responses").refuse(status, "is not a status, a range such as 2XX, or default");
		}
		const found = reference.follow();
		return {
			status,
			description: found.text("description") ?? "",
			component: /^\/components\/responses\/([^/]+)$/.exec(found.pointer)?.[1] ?? null,
			contents: readContents(found),
			headers: found.members("headers").map(([name, header]) => ({
				name,
				required: header.follow().flag("required") ?? false,
			})),
		};
	});
}

function readContents(place: Place): Content[] {
	return place.members("content").map(([mediaType, content]) => ({
		mediaType,
		schema: readSchema(content),
		encoding: Object.fromEntries(
			content.members("encoding").map(([name, encoding]) => [name, readEncoding(encoding)]),
		),
		pointer: `${content.pointer}/schema`,
	}));
}

function readEncoding(place: Place): Encoding {
	if (place.has("headers")) place.refuse("headers", "headers of a form's part are not supported");
	const stated = place.has("style") || place.has("explode");
	return {
		contentType: place.text("contentType"),
		style: stated ? readStyle(place, "query") : undefined,
		pointer: place.pointer,
	};
}

/** Reads the `schema` of a parameter or media type. Without one everything is allowed. */
function readSchema(place: Place): JsonObject | boolean {
	if (!place.has("schema")) return true;
	const schema = place.at("schema");
	return typeof schema.value === "boolean" ? schema.value : schema.object;
}

function readSecurity(root: Place, operation: Place): Operation["security"] {
	const owner = operation.has("security") ? operation : root;
	return owner.items("security").map((alternative) => {
		const schemes = Object.keys(alternative.object);
		const scopes = (scheme: string) => alternative.items(scheme).map(({ value }) => String(value));
		return Object.fromEntries(schemes.map((scheme) => [scheme, scopes(scheme)]));
	});
}

/** Reads the scopes of the first alternative, the one that we offer. An empty alternative needs no credential. */
function readScopes([first]: Operation["security"]): string[] | null {
	if (first === undefined || Object.keys(first).length === 0) return null;
	return Object.values(first).flat();
}
