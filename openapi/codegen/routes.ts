import type { JsonObject, OpenApiDocument } from "./document.ts";
import { GENERATED } from "./header.ts";
import type { Content, Operation, Parameter, Response } from "./operations.ts";
import type { SchemaCompiler } from "./schemas/index.ts";
import { SourceError } from "./source-error.ts";

/**
 * Text of routes.ts: a `@hono/zod-openapi` route for each operation, keyed by operationId.
 * @throws SourceError for a body or parameter that could not be validated exactly.
 */
export function emitRoutes(
	document: OpenApiDocument,
	operations: readonly Operation[],
	compiler: SchemaCompiler,
): string {
	return `${GENERATED}
import { createRoute } from "@hono/zod-openapi";
import { z } from "zod";
import * as parameters from "./parameters.ts";
import * as rt from "./runtime.ts";
import * as schemas from "./schemas.ts";

${emitSharedResponses(operations, compiler)}

export const routes = {
${operations.map((operation) => emitRoute(operation, compiler)).join("\n")}
};

export type OperationId = keyof typeof routes;

/** The version of the document that these routes follow. */
export const version = ${JSON.stringify(document.info.version)};

// Generated text may need none of these, depending on the document.
void z;
void parameters;
void rt;
void schemas;
`;
}

function emitSharedResponses(operations: readonly Operation[], compiler: SchemaCompiler): string {
	const shared = new Map<string, Response>();
	for (const response of operations.flatMap((operation) => operation.responses)) {
		if (response.component !== null) shared.set(response.component, response);
	}
	const members = [...shared].map(
		([name, response]) => `\t${JSON.stringify(name)}: ${emitResponse(response, compiler)},`,
	);
	return `const responses = {\n${members.join("\n")}\n} as const;`;
}

function emitRoute(operation: Operation, compiler: SchemaCompiler): string {
	const extensions = Object.entries(operation.extensions).map(
		([name, value]) => `\t\t${JSON.stringify(name)}: ${JSON.stringify(value)},`,
	);
	return `\t${JSON.stringify(operation.id)}: createRoute({
		operationId: ${JSON.stringify(operation.id)},
		method: ${JSON.stringify(operation.method)},
		path: ${JSON.stringify(operation.path)},
		tags: [${JSON.stringify(operation.tag)}],
		security: ${operation.scopes === null ? "[]" : JSON.stringify([{ bearer: operation.scopes }])},
${[...extensions, emitRequest(operation, compiler)].join("\n")}
		responses: {
${operation.responses.map((response) => emitResponseMember(response, compiler)).join("\n")}
		},
	} as const),`;
}

function emitRequest(operation: Operation, compiler: SchemaCompiler): string {
	const places = { path: "params", query: "query", header: "headers" } as const;
	const parts = Object.entries(places).flatMap(([place, member]) => {
		const found = operation.parameters.filter((parameter) => parameter.in === place);
		// Without a query schema an unknown parameter would pass unseen.
		if (found.length === 0 && place !== "query") return [];
		const factory = place === "query" ? "z.strictObject" : "z.object";
		const members = found.map((parameter) => `\t\t\t\t${emitParameter(parameter, compiler)},`);
		return [`\t\t\t${member}: ${factory}({\n${members.join("\n")}\n\t\t\t}),`];
	});
	if (operation.body !== null) parts.push(emitBody(operation.body, compiler));
	return `\t\trequest: {\n${parts.join("\n")}\n\t\t},`;
}

function emitParameter(parameter: Parameter, compiler: SchemaCompiler): string {
	const name = parameter.in === "header" ? parameter.name.toLowerCase() : parameter.name;
	const schema = compiler.resolve(parameter.schema);
	const expression = compiler.expression(parameter.schema, parameter.pointer);
	const coerced = isArray(schema)
		? `parameters.list("${textType(compiler, schema.items, parameter)}", ${parameter.explode}, ${expression})`
		: `parameters.scalar("${textType(compiler, schema, parameter)}", ${expression})`;
	return `${JSON.stringify(name)}: ${coerced}${presence(parameter, schema)}`;
}

function presence(parameter: Parameter, schema: JsonObject | boolean): string {
	// A default beside a `$ref` goes before the one of the schema that is referred to.
	for (const candidate of [parameter.schema, schema]) {
		if (typeof candidate === "object" && candidate.default !== undefined) {
			return `.default(${JSON.stringify(candidate.default)})`;
		}
	}
	return parameter.required ? "" : ".optional()";
}

function isArray(schema: JsonObject | boolean): schema is JsonObject {
	return typeof schema === "object" && schema.type === "array";
}

function textType(compiler: SchemaCompiler, schema: unknown, parameter: Parameter): string {
	const resolved = compiler.resolve((schema ?? true) as JsonObject | boolean);
	const type = typeof resolved === "object" ? resolved.type : undefined;
	if (type === undefined || type === "string") return "string";
	if (type === "integer" || type === "number") return "number";
	if (type === "boolean") return "boolean";
	throw new SourceError(
		parameter.pointer,
		"type",
		`text cannot be read as ${JSON.stringify(type)}`,
	);
}

function emitBody(body: NonNullable<Operation["body"]>, compiler: SchemaCompiler): string {
	const contents = body.contents.map((content) => {
		if (/^(multipart\/form-data|application\/x-www-form-urlencoded)/i.test(content.mediaType)) {
			throw new SourceError(
				content.pointer,
				"content",
				`"${content.mediaType}" bodies are not supported`,
			);
		}
		return `\t\t\t\t\t${emitContent(content, compiler)},`;
	});
	return `\t\t\tbody: {\n\t\t\t\trequired: ${body.required},\n\t\t\t\tcontent: {\n${contents.join("\n")}\n\t\t\t\t},\n\t\t\t},`;
}

function emitResponseMember(response: Response, compiler: SchemaCompiler): string {
	const text =
		response.component === null
			? emitResponse(response, compiler)
			: `responses[${JSON.stringify(response.component)}]`;
	return `\t\t\t${JSON.stringify(statusKey(response.status))}: ${text},`;
}

function statusKey(status: string): number | string {
	return /^\d+$/.test(status) ? Number(status) : status;
}

function emitResponse(response: Response, compiler: SchemaCompiler): string {
	const description = `description: ${JSON.stringify(response.description)}`;
	if (response.contents.length === 0) return `{ ${description} }`;
	const contents = response.contents.map((content) => emitContent(content, compiler));
	return `{ ${description}, content: { ${contents.join(", ")} } }`;
}

/** Media types other than JSON are opaque to a JSON Schema; their handlers answer with a plain `Response`. */
function emitContent(content: Content, compiler: SchemaCompiler): string {
	const json = /^application\/([a-z.-]+\+)?json/i.test(content.mediaType);
	const schema = json ? compiler.expression(content.schema, content.pointer) : "z.unknown()";
	return `${JSON.stringify(content.mediaType)}: { schema: ${schema} }`;
}
