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

/** What is wrong with a request whatever it asks for belongs to no operation, so none declares it. */
const OF_ANY_REQUEST: readonly number[] = [414, 431];

/** What no answer may hold: a stack, a path of the source, a message of the database or a planted secret. */
const INTERNALS = new RegExp(`\\n\\s+at |\\.ts:\\d|node_modules|SQLITE|D1_|${PLANTED_SECRET}`);

/** Everything in which an answer differs from what the document promises. */
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

/** What no operation answers is still in the document's terms: an unknown path or method, an unfit request. */
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

/** The caller has asked for another language, and the answer says that it is in that one. */
function isTranslated({ sent, headers }: Exchange): boolean {
	const language = headers.get("Content-Language") ?? "";
	const wanted = (sent.get("Accept-Language") ?? "").toLowerCase();
	return language !== "en" && wanted.includes(language.toLowerCase());
}

/** A path without percent-encoding, which may be done in more than one way. */
function plain(path: unknown): string {
	return String(path).replaceAll(/%[0-9a-f]{2}/gi, (code) =>
		String.fromCharCode(Number.parseInt(code.slice(1), 16)),
	);
}

function mediaType({ headers }: Exchange): string {
	return (headers.get("Content-Type") ?? "").replace(/;.*/, "").trim().toLowerCase();
}
