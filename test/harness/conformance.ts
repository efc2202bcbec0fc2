import {
	catalogue,
	type Header,
	isObject,
	type JsonObject,
	matchOperation,
	matchPath,
	type Operation,
	type ResponseSpec,
} from "./document.ts";
import { decode, type Exchange, parseJson } from "./exchange.ts";
import { errorsOf } from "./schemas.ts";
import { PLANTED_SECRET } from "./settings.ts";

const PROBLEM: JsonObject = { $ref: "#/components/schemas/Problem" };
const PROBLEM_TYPE = "application/problem+json";

/** Statuses of faults that any request can have. They belong to no operation, so no operation declares them. */
const OF_ANY_REQUEST: readonly number[] = [414, 431];

/** Matches text that no response may contain: a stack, a source path, a message of the database, a planted secret. */
const INTERNALS = new RegExp(`\\n\\s+at |\\.ts:\\d|node_modules|SQLITE|D1_|${PLANTED_SECRET}`);

/** Lists the differences between a response and the document. */
export function deviations(exchange: Exchange): string[] {
	const { method, url } = exchange;
	if (method === "OPTIONS") return [];
	const operation = OF_ANY_REQUEST.includes(exchange.status)
		? undefined
		: matchOperation(method, url.pathname);
	const found = operation === undefined ? undeclared(exchange) : declared(operation, exchange);
	const problems = isProblem(exchange) ? problemDeviations(exchange, operation) : [];
	return [...found, ...problems];
}

/** Checks the response to a request without an operation. It must still be a problem document. */
function undeclared(exchange: Exchange): string[] {
	const expected = matchPath(exchange.url.pathname) === undefined ? 404 : 405;
	const { status } = exchange;
	return status === expected || status >= 500 || OF_ANY_REQUEST.includes(status)
		? contentDeviations(PROBLEM, PROBLEM_TYPE, exchange)
		: [`not documented, so status ${expected} was expected`];
}

function declared(operation: Operation, exchange: Exchange): string[] {
	const response = operation.responses.get(exchange.status);
	if (response === undefined) {
		const known = [...operation.responses.keys()].join(", ");
		return [`status ${exchange.status} is not declared (${known})`];
	}
	return [...headerDeviations(response, exchange), ...bodyDeviations(response, exchange)];
}

function headerDeviations({ headers }: ResponseSpec, exchange: Exchange): string[] {
	return [...headers].flatMap(([name, header]) => {
		const text = exchange.headers.get(name);
		if (text === null) return header.required ? [`header ${name} is missing`] : [];
		return describeHeader(name, header, text);
	});
}

function describeHeader(name: string, { schema }: Header, text: string): string[] {
	return errorsOf(schema, decode(schema, text)).map(
		({ message }) => `header ${name} "${text}" ${message}`,
	);
}

function bodyDeviations({ contents }: ResponseSpec, exchange: Exchange): string[] {
	const type = mediaType(exchange);
	if (contents.size === 0) {
		return exchange.answer === "" ? [] : ["a body came where none is declared"];
	}
	const content = contents.get(type);
	if (content === undefined) {
		return [`content type "${type}" is not declared (${[...contents.keys()].join(", ")})`];
	}
	return contentDeviations(content.schema, type, exchange);
}

function contentDeviations(schema: JsonObject, type: string, exchange: Exchange): string[] {
	if (mediaType(exchange) !== type) return [`content type "${mediaType(exchange)}" is not ${type}`];
	if (exchange.method === "HEAD") {
		return exchange.answer === "" ? [] : ["the answer to HEAD has a body"];
	}
	const value = type.endsWith("json") ? parseJson(exchange.answer) : exchange.answer;
	if (value === undefined) return ["the body is not JSON"];
	return errorsOf(schema, value).map(
		({ instancePath, message, params }) =>
			`body ${instancePath || "/"} ${message} ${JSON.stringify(params)}`,
	);
}

function isProblem(exchange: Exchange): boolean {
	return mediaType(exchange) === PROBLEM_TYPE && exchange.method !== "HEAD";
}

function problemDeviations(exchange: Exchange, operation: Operation | undefined): string[] {
	const problem = parseJson(exchange.answer);
	if (!isObject(problem)) return [];
	const { status, code, requestId, type, title, instance, errors } = problem;
	const entry = catalogue[String(code)];
	const expectations: Record<string, boolean> = {
		"status is not the HTTP status": status === exchange.status,
		"the code's status in errors.yaml is another": entry?.status === exchange.status,
		"title is not the code's": title === entry?.title || isTranslated(exchange),
		"requestId is not X-Request-Id": requestId === exchange.headers.get("X-Request-Id"),
		"type is not the code's page": String(type).endsWith(`/docs/errors/${code}`),
		"instance is not the path": plain(instance) === plain(exchange.url.pathname),
		"errors come with another code than VAL_001": errors === undefined || code === "VAL_001",
		"the code is not in x-problem-codes":
			operation === undefined || operation.codes.includes(String(code)),
		"internals are shown": !INTERNALS.test(exchange.answer),
	};
	return Object.entries(expectations)
		.filter(([, met]) => !met)
		.map(([fault]) => `problem: ${fault}`);
}

/** Tells whether the caller asked for another language and the response is in that language. */
function isTranslated({ sent, headers }: Exchange): boolean {
	const language = headers.get("Content-Language") ?? "";
	const wanted = (sent.get("Accept-Language") ?? "").toLowerCase();
	return language !== "en" && wanted.includes(language.toLowerCase());
}

/** Decodes a path for comparison, because percent-encoding is not unique. */
function plain(path: unknown): string {
	return String(path).replaceAll(/%[0-9a-f]{2}/gi, (code) =>
		String.fromCharCode(Number.parseInt(code.slice(1), 16)),
	);
}

function mediaType({ headers }: Exchange): string {
	return (headers.get("Content-Type") ?? "").replace(/;.*/, "").trim().toLowerCase();
}
