/** Converts path templates of OpenAPI to paths of Hono's routers. */
import type { Operation, Parameter } from "./operations.ts";
import { SourceError } from "./source-error.ts";

/** Literal text and names of parameters in turn, beginning and ending with text: `["", "id", ".json"]`. */
type Segment = readonly string[];

/** Text that the router accepts unchanged. Other text becomes a regular expression. */
const PLAIN = /^[\w.~!$&'()+,;=@-]*$/;
const NAME = /^[A-Za-z_][\w.-]*$/;
const MOST_PARAMETERS = 2;

/**
 * Returns the path in the syntax of Hono's routers: `/pets/{id}` becomes `/pets/:id`.
 * @throws SourceError when a router cannot distinguish the parts of the template
 */
export function honoPath(operation: Operation): string {
	const segments = readSegments(operation);
	checkParameters(operation, segments);
	return `/${segments.map(honoSegment).join("/")}`;
}

/** Returns the segments that are not exactly one parameter, by the router's name. */
export function compoundSegments(operation: Operation): Readonly<Record<string, Segment>> {
	const named = readSegments(operation).map(
		(segment, index) => [routerName(index), segment] as const,
	);
	return Object.fromEntries(
		named.filter(([, segment]) => namesOf(segment).length > 0 && !isWhole(segment)),
	);
}

/**
 * Sorts operations in the order in which a router has to try them: a concrete segment comes before a templated one
 * (OpenAPI 3.1, 4.8.8.2).
 * @throws SourceError when two operations match the same requests
 */
export function inMatchingOrder(operations: readonly Operation[]): Operation[] {
	const seen = new Map<string, Operation>();
	for (const operation of operations) {
		const form = `${operation.method} ${operation.path.replaceAll(/\{[^}]*\}/g, "{}")}`;
		const other = seen.get(form);
		if (other !== undefined) refusePath(operation, `matches the same requests as ${other.path}`);
		seen.set(form, operation);
	}
	const ranked = operations.map((operation) => ({
		operation,
		ranks: readSegments(operation).map(rank),
	}));
	return ranked.sort((a, b) => compare(a.ranks, b.ranks)).map(({ operation }) => operation);
}

function rank(segment: Segment): number {
	if (namesOf(segment).length === 0) return 0;
	return isWhole(segment) ? 2 : 1;
}

/** Compares ranks. Paths of different lengths match different requests, but the order must be total. */
function compare(a: readonly number[], b: readonly number[]): number {
	if (a.length !== b.length) return a.length - b.length;
	const index = a.findIndex((value, position) => value !== b[position]);
	return index === -1 ? 0 : (a[index] ?? 0) - (b[index] ?? 0);
}

const namesOf = (segment: Segment) => segment.filter((_, index) => index % 2 === 1);
const isWhole = ([prefix, , suffix, ...more]: Segment) =>
	prefix === "" && suffix === "" && more.length === 0;
const routerName = (index: number) => `segment${index}`;

function readSegments(operation: Operation): Segment[] {
	const { path } = operation;
	if (!path.startsWith("/")) refusePath(operation, 'must begin with "/"');
	if (/[?#]/.test(path)) refusePath(operation, "a path has no query and no fragment");
	return path
		.slice(1)
		.split("/")
		.map((text) => readSegment(operation, text));
}

function readSegment(operation: Operation, text: string): Segment {
	const segment = decode(text).split(/\{([^{}]*)\}/);
	const names = namesOf(segment);
	if (segment.some((part, index) => index % 2 === 0 && /[{}]/.test(part))) {
		refusePath(operation, "a brace has no partner");
	}
	if (names.length > MOST_PARAMETERS || segment.slice(2, -1).includes("")) {
		refusePath(operation, "the parameters in one segment cannot be told apart");
	}
	const wrong = names.find((name) => !NAME.test(name) || /^segment\d+$/.test(name));
	if (wrong !== undefined) {
		refusePath(operation, `${JSON.stringify(wrong)} cannot name a path parameter`);
	}
	return segment;
}

/** Decodes text of a template, because the router compares with the decoded path. */
function decode(text: string): string {
	try {
		return decodeURI(text);
	} catch {
		return text;
	}
}

function checkParameters(operation: Operation, segments: readonly Segment[]): void {
	const names = segments.flatMap(namesOf);
	const declared = operation.parameters.filter((parameter) => parameter.in === "path");
	const twice = names.find((name, index) => names.indexOf(name) !== index);
	if (twice !== undefined) refusePath(operation, `{${twice}} stands in it twice`);
	for (const { name, pointer } of declared) {
		if (!names.includes(name))
			throw new SourceError(pointer.replace(/\/schema$/, ""), "name", `the path has no {${name}}`);
	}
	const isDeclared = (name: string) =>
		declared.some((parameter: Parameter) => parameter.name === name);
	const missing = names.find((name) => !isDeclared(name));
	if (missing === undefined) return;
	throw new SourceError(
		operation.pointer,
		"parameters",
		`{${missing}} of the path is not declared`,
	);
}

function honoSegment(segment: Segment, index: number): string {
	const [text = "", name] = segment;
	if (name === undefined && PLAIN.test(text)) return text;
	if (name !== undefined && isWhole(segment)) return `:${name}`;
	const pattern = segment.map((part, place) => (place % 2 === 0 ? quote(part) : "[^/]+")).join("");
	return `:${routerName(index)}{${pattern}}`;
}

/** Quotes text for a regular expression. The text has no braces or slashes, so the result can stand between braces. */
function quote(text: string): string {
	return text.replaceAll(/[\\^$.*+?()[\]|]/g, "\\$&");
}

function refusePath(operation: Operation, reason: string): never {
	throw new SourceError(operation.pointer.replace(/\/[^/]+$/, ""), "paths", reason);
}
