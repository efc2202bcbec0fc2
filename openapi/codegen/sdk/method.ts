import type { JsonObject } from "../document.ts";
import type { ErrorCatalogue } from "../errors.ts";
import type { Content, Operation, Parameter } from "../operations.ts";
import { SourceError } from "../source-error.ts";
import { describe } from "./describe.ts";
import { docComment } from "./doc-comment.ts";
import { queryTypeName } from "./names.ts";
import { emitOptionsType } from "./options.ts";
import type { TypeNames } from "./type-names.ts";

const JSON_TYPE = "application/json";
const IDENTIFIER = /^[A-Za-z_$][\w$]*$/;

/** Emits a method of a resource's class: a typed signature and the description of its call. */
export function emitMethod(operation: Operation, types: TypeNames, errors: ErrorCatalogue): string {
	const parameters = readParameters(operation);
	const answer = readAnswer(operation, types);
	const signature = [
		...emitArguments(operation, parameters, types),
		`options?: ${emitOptionsType(operation)}`,
	].join(", ");
	const send = answer.kind === "list" ? "list" : "call";
	const wrapper = answer.kind === "list" ? "Paginated" : "ApiPromise";
	return [
		docComment(describe(operation, errors), "\t"),
		`\t${operation.sdk?.method}(${signature}): ${wrapper}<${answer.type}> {`,
		`\t\treturn this.core.${send}({ ${emitCall(operation, parameters, answer, types)} }, options);`,
		"\t}",
	].join("\n");
}

interface Parameters {
	readonly path: readonly Parameter[];
	readonly query: readonly Parameter[];
}

function readParameters({ parameters }: Operation): Parameters {
	for (const parameter of parameters) {
		if (parameter.in === "header" && parameter.required) {
			throw new SourceError(
				parameter.pointer,
				"required",
				"the SDK has no place for a required header",
			);
		}
		if (parameter.in === "path" && !IDENTIFIER.test(parameter.name)) {
			throw new SourceError(
				parameter.pointer,
				"name",
				`"${parameter.name}" cannot name an argument`,
			);
		}
	}
	return {
		path: parameters.filter((parameter) => parameter.in === "path"),
		query: parameters.filter((parameter) => parameter.in === "query"),
	};
}

function emitArguments(operation: Operation, parameters: Parameters, types: TypeNames): string[] {
	const { path, query } = parameters;
	const queryIsRequired = query.some(({ required }) => required);
	const list = path.map(({ name, schema }) => {
		const place = `operations["${operation.id}"]["parameters"]["path"]["${name}"]`;
		return `${name}: ${types.of(schema, place)}`;
	});
	if (operation.body !== null)
		list.push(emitBody(operation, operation.body, queryIsRequired, types));
	if (query.length > 0)
		list.push(`query${queryIsRequired ? "" : "?"}: ${queryTypeName(operation)}`);
	return list;
}

function emitBody(
	operation: Operation,
	{ required, contents }: NonNullable<Operation["body"]>,
	isFollowedByRequired: boolean,
	types: TypeNames,
): string {
	const place = `NonNullable<operations["${operation.id}"]["requestBody"]>["content"]["${JSON_TYPE}"]`;
	const type = types.of(json(operation, contents).schema, place);
	if (required) return `body: ${type}`;
	return isFollowedByRequired ? `body: ${type} | undefined` : `body?: ${type}`;
}

interface Answer {
	readonly kind: "empty" | "one" | "list";
	/** Type of the data, or of one item of a list. */
	readonly type: string;
}

function readAnswer(operation: Operation, types: TypeNames): Answer {
	const successes = operation.responses.filter(({ status }) => status.startsWith("2"));
	const full = successes.filter(({ contents }) => contents.length > 0);
	if (full.length === 0) return { kind: "empty", type: "void" };
	if (full.length < successes.length) {
		throw new SourceError(
			operation.pointer,
			"responses",
			"the SDK needs a body in all successes or in none",
		);
	}
	const answers = full.map(({ status, contents }) => {
		const { schema } = json(operation, contents);
		const place = `operations["${operation.id}"]["responses"][${status}]["content"]["${JSON_TYPE}"]`;
		return { schema, place };
	});
	const [first] = answers;
	const item =
		answers.length === 1 && first !== undefined
			? itemSchema(types.resolve(first.schema), types)
			: null;
	if (first !== undefined && item !== null) {
		return { kind: "list", type: types.of(item, `${first.place}["data"][number]`) };
	}
	const union = new Set(answers.map(({ schema, place }) => types.of(schema, place)));
	return { kind: "one", type: [...union].join(" | ") };
}

/** Returns the schema of an item if the schema is a page, `{ data: [...], nextCursor }`; else null. */
function itemSchema(schema: JsonObject, types: TypeNames): JsonObject | null {
	const properties = types.resolve(schema.properties as JsonObject | undefined);
	const data = types.resolve(properties.data as JsonObject | undefined);
	if (properties.nextCursor === undefined || data.type !== "array") return null;
	return (data.items as JsonObject | undefined) ?? {};
}

/** Returns the JSON content. The SDK uses JSON even if an operation supports other media types too. */
function json(operation: Operation, contents: readonly Content[]): Content {
	const found = contents.find(({ mediaType }) => mediaType === JSON_TYPE);
	if (found === undefined) {
		const types = contents.map(({ mediaType }) => mediaType).join(", ");
		throw new SourceError(
			operation.pointer,
			"content",
			`the SDK speaks ${JSON_TYPE} only, not ${types}`,
		);
	}
	return found;
}

function emitCall(
	operation: Operation,
	{ path, query }: Parameters,
	answer: Answer,
	types: TypeNames,
): string {
	const repeated = query.filter(({ explode, schema }) => explode && isList(types.resolve(schema)));
	const members = [
		`id: "${operation.id}"`,
		`method: "${operation.method.toUpperCase()}"`,
		`path: "${operation.path}"`,
	];
	if (path.length > 0) members.push(`params: { ${path.map(({ name }) => name).join(", ")} }`);
	if (query.length > 0) members.push("query");
	if (repeated.length > 0)
		members.push(`exploded: ${JSON.stringify(repeated.map(({ name }) => name))}`);
	if (operation.body !== null) members.push("body");
	if (operation.extensions["x-idempotency"] === true) members.push("keyed: true");
	if (operation.scopes === null) members.push("open: true");
	if (answer.kind === "empty") members.push("empty: true");
	return members.join(", ");
}

function isList({ type }: JsonObject): boolean {
	return type === "array" || (Array.isArray(type) && type.includes("array"));
}
