import {
	follow,
	isObject,
	type JsonObject,
	matchOperation,
	type Operation,
	object,
	operations,
	pathValues,
} from "./document.ts";
import { decode, type Exchange, parseJson } from "./exchange.ts";
import { allSites, judge, type KeywordSite } from "./keywords.ts";

/** The kinds of cells that coverage counts. */
export const KINDS = ["operation", "status", "parameter", "value", "keyword", "extension"] as const;
export type Kind = (typeof KINDS)[number];

/** Yields all cells of the document. A complete suite covers all of them. */
export function* allCells(): Generator<string> {
	for (const operation of operations) {
		yield cell("operation", operation.id);
		for (const status of operation.responses.keys()) {
			yield cell("status", operation.id, status);
		}
		for (const parameter of operation.parameters) {
			yield cell("parameter", operation.id, parameter.name, "present");
			if (!parameter.required) yield cell("parameter", operation.id, parameter.name, "absent");
			for (const value of enumValues(parameter.schema)) {
				yield cell("value", operation.id, parameter.name, value);
			}
			yield* sides(textSites(parameter.schema, `${operation.id}?${parameter.name}`));
		}
		if (operation.body) yield* sides(allSites(operation.body.schema, `${operation.id} body`));
		for (const code of operation.codes) {
			yield cell("extension", operation.id, "x-problem-codes", code);
		}
		if (operation.extensions["x-idempotency"]) yield replayed(operation);
	}
}

/** Yields the cells that an exchange covers. */
export function* cellsOf(exchange: Exchange): Generator<string> {
	const operation = matchOperation(exchange.method, exchange.url.pathname);
	if (operation === undefined) return;
	yield cell("operation", operation.id);
	yield cell("status", operation.id, exchange.status);
	yield* parameterCells(operation, exchange);
	const problem = problemCode(exchange);
	if (problem !== undefined) yield cell("extension", operation.id, "x-problem-codes", problem);
	if (exchange.headers.has("Idempotency-Replayed")) yield replayed(operation);
	const body = exchange.body === undefined ? undefined : parseJson(exchange.body);
	if (operation.body && body !== undefined) {
		yield* judged(operation.body.schema, `${operation.id} body`, body);
	}
}

function* parameterCells(operation: Operation, { url, sent }: Exchange): Generator<string> {
	const path = pathValues(operation, url.pathname);
	for (const { name, in: place, schema } of operation.parameters) {
		const text = {
			path: () => decoded(path[name]),
			query: () => url.searchParams.get(name),
			header: () => sent.get(name),
		}[place]();
		yield cell("parameter", operation.id, name, text == null ? "absent" : "present");
		if (text == null) continue;
		const value = decode(schema, text);
		for (const item of Array.isArray(value) ? value : [value]) {
			yield cell("value", operation.id, name, String(item));
		}
		yield* judged(schema, `${operation.id}?${name}`, value);
	}
}

/** Returns the code of the problem in a response. */
function problemCode({ status, answer }: Exchange): string | undefined {
	if (status < 400) return undefined;
	const problem = parseJson(answer);
	return isObject(problem) && typeof problem.code === "string" ? problem.code : undefined;
}

function replayed(operation: Operation): string {
	return cell("extension", operation.id, "x-idempotency", "replayed");
}

/** Percent-decodes a text; a text that cannot be decoded stays unchanged. */
function decoded(text: string | undefined): string | undefined {
	try {
		return text && decodeURIComponent(text);
	} catch {
		return text;
	}
}

function* judged(...values: Parameters<typeof judge>): Generator<string> {
	for (const [site, met] of judge(...values)) yield side(site, met);
}

/** Yields the keywords that a request can violate in a parameter. A parameter is always text, and a list never empty. */
function* textSites(schema: JsonObject, origin: string): Generator<KeywordSite> {
	for (const site of allSites(schema, origin)) {
		const { type, minItems } = site.alone;
		if (type !== "string" && type !== "array" && minItems !== 1) yield site;
	}
}

function* sides(sites: Iterable<KeywordSite>): Generator<string> {
	for (const site of sites) {
		yield side(site, true);
		yield side(site, false);
	}
}

function side({ location, keyword }: KeywordSite, met: boolean): string {
	return cell("keyword", location, keyword, met ? "met" : "violated");
}

/** Lists the values of a parameter, if there are few. */
function enumValues(reference: JsonObject): string[] {
	const schema = object(follow(reference));
	const item = schema.type === "array" ? object(follow(schema.items)) : schema;
	if (Array.isArray(item.enum)) return item.enum.map(String);
	const { minimum, maximum } = item;
	if (typeof minimum !== "number" || typeof maximum !== "number" || maximum - minimum > 10)
		return [];
	return Array.from({ length: maximum - minimum + 1 }, (_, index) => String(minimum + index));
}

function cell(kind: Kind, ...parts: (string | number)[]): string {
	return [kind, ...parts].join(" ");
}
