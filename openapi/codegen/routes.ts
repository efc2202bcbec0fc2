import { kindOf } from "./body.ts";
import type { OpenApiDocument } from "./document.ts";
import { emitForm, emitOpaque } from "./forms.ts";
import { GENERATED } from "./header.ts";
import type { Content, Operation, Parameter, Response } from "./operations.ts";
import { compoundSegments, honoPath, inMatchingOrder } from "./paths.ts";
import { parameterGathering, parameterReading } from "./readings.ts";
import type { SchemaCompiler } from "./schemas/index.ts";
import { key, literal } from "./schemas/text.ts";
import { SourceError } from "./source-error.ts";

/**
 * Returns the text of routes.ts: a `@hono/zod-openapi` route for each operation, keyed by operationId.
 * @throws SourceError for a body or parameter that cannot be validated exactly.
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

/** The id and the router's path of each operation. Concrete paths come before templated ones. */
export const routing: readonly (readonly [id: string, path: string])[] = [
${inMatchingOrder(operations)
	.map((operation) => `\t${literal([operation.id, honoPath(operation)])},`)
	.join("\n")}
];

/** The version of the document that these routes follow. */
export const version = ${JSON.stringify(String(document.info?.version ?? ""))};

// Some documents need none of these imports.
void createRoute;
void z;
void parameters;
void rt;
void schemas;
void responses;
`;
}

function emitSharedResponses(operations: readonly Operation[], compiler: SchemaCompiler): string {
	const shared = new Map<string, Response>();
	for (const response of operations.flatMap((operation) => operation.responses)) {
		if (response.component !== null) shared.set(response.component, response);
	}
	const members = [...shared].map(
		([name, response]) => `\t${property(name)}: ${emitResponse(response, compiler)},`,
	);
	return `const responses = {\n${members.join("\n")}\n} as const;`;
}

function emitRoute(operation: Operation, compiler: SchemaCompiler): string {
	const extensions = Object.entries(operation.extensions).map(
		([name, value]) => `\t\t${property(name)}: ${JSON.stringify(value)},`,
	);
	const isTagged = operation.responses.some(
		({ status, headers }) => status.startsWith("2") && headers.some(({ name }) => name === "ETag"),
	);
	if (isTagged) extensions.push('\t\t"x-entity-tag": true,');
	const hasDigest = operation.parameters.some(
		(parameter) => parameter.in === "header" && parameter.name.toLowerCase() === "content-digest",
	);
	if (hasDigest) extensions.push('\t\t"x-content-digest": true,');
	return `\t${property(operation.id)}: createRoute({
		operationId: ${JSON.stringify(operation.id)},
		method: ${JSON.stringify(operation.method)},
		path: ${JSON.stringify(operation.path)},
		tags: ${JSON.stringify(operation.tags)},
		security: ${JSON.stringify(operation.security)},
${[...extensions, emitRequest(operation, compiler)].join("\n")}
		responses: {${operation.responses.map((response) => `\n${emitResponseMember(response, compiler)}`).join("")}
		},
	} as const),`;
}

/** The member of a route's `request` for each place of a parameter. */
const MEMBERS = { path: "params", query: "query", header: "headers", cookie: "cookies" } as const;

function emitRequest(operation: Operation, compiler: SchemaCompiler): string {
	const places = Object.keys(MEMBERS) as Parameter["in"][];
	const parts = places.flatMap((place) => {
		const found = operation.parameters.filter((parameter) => parameter.in === place);
		// Without a query schema, unknown parameters would be accepted.
		if (found.length === 0 && place !== "query") return [];
		return [`\t\t\t${MEMBERS[place]}: ${emitPlace(place, found, operation, compiler)},`];
	});
	if (operation.body !== null) parts.push(emitBody(operation.body, compiler));
	return `\t\trequest: {\n${parts.join("\n")}\n\t\t},`;
}

function emitPlace(
	place: Parameter["in"],
	parameters: readonly Parameter[],
	operation: Operation,
	compiler: SchemaCompiler,
): string {
	const members = parameters.map((parameter) => `\t\t\t\t${emitParameter(parameter, compiler)},\n`);
	const shape = members.length > 0 ? `{\n${members.join("")}\t\t\t}` : "{}";
	const open = `parameters.known(rt.looseObject(${shape}))`;
	if (place === "path") return emitPath(open, operation);
	if (place !== "query") return open;
	// Unknown query parameters are rejected, because most of them are misspelt.
	const query = `rt.strictObject(${shape})`;
	const gatherings = parameters.flatMap((parameter) => {
		const gathering = parameterGathering(compiler, parameter);
		return gathering === null ? [] : [`${property(parameter.name)}: ${gathering}`];
	});
	return gatherings.length > 0
		? `parameters.gather({ ${gatherings.join(", ")} }, ${query})`
		: query;
}

function emitPath(schema: string, operation: Operation): string {
	const segments = compoundSegments(operation);
	const isSplit = Object.keys(segments).length > 0;
	return isSplit ? `parameters.split(${literal(segments)}, ${schema})` : schema;
}

function emitParameter(parameter: Parameter, compiler: SchemaCompiler): string {
	const name = parameter.in === "header" ? parameter.name.toLowerCase() : parameter.name;
	const schema = compiler.expression(parameter.schema, parameter.pointer);
	const read = `parameters.read(${parameterReading(compiler, parameter)}, ${schema})`;
	const presence = emitPresence(parameter, compiler);
	if (!parameter.emptyMeansAbsent) return `${property(name)}: ${read}${presence}`;
	return `${property(name)}: parameters.unlessEmpty(${read}${presence || ".optional()"})${presence}`;
}

function emitPresence(parameter: Parameter, compiler: SchemaCompiler): string {
	if (parameter.required) return "";
	// A default beside a `$ref` overrides the default of the referenced schema.
	const schemas = [parameter.schema, compiler.resolve(parameter.schema)];
	const found = schemas.find(
		(schema) => typeof schema === "object" && Object.hasOwn(schema, "default"),
	);
	if (found === undefined || typeof found === "boolean") return ".optional()";
	// The compiler rejects a default of a property that does not match its schema.
	compiler.expression({ properties: { [parameter.name]: found } }, parameter.pointer);
	return `.default(${literal(found.default)})`;
}

function emitBody(body: NonNullable<Operation["body"]>, compiler: SchemaCompiler): string {
	const contents = body.contents.map((content) => {
		const schema = BODIES[kindOf(content.mediaType)](content, compiler);
		return `\t\t\t\t\t${property(mediaTypeName(content))}: { schema: ${indent(schema, 5)} },`;
	});
	return `\t\t\tbody: {\n\t\t\t\trequired: ${body.required},\n\t\t\t\tcontent: {\n${contents.join("\n")}\n\t\t\t\t},\n\t\t\t},`;
}

const BODIES = {
	json: emitJson,
	form: emitForm,
	text: emitOpaque,
	opaque: emitOpaque,
} as const;

function emitJson(content: Content, compiler: SchemaCompiler): string {
	return compiler.expression(content.schema, content.pointer);
}

/** Normalizes a media type: its name is case-insensitive, and space around its parameters is ignored. */
function mediaTypeName({ mediaType, pointer }: Content): string {
	if (!/^[^\s/;]+\/[^\s/;]+\s*(;.*)?$/.test(mediaType)) {
		throw new SourceError(
			pointer.replace(/\/[^/]+\/schema$/, ""),
			mediaType,
			"is not a media type",
		);
	}
	const [name = "", ...parameters] = mediaType.split(";");
	return [name.trim().toLowerCase(), ...parameters.map((text) => text.trim())].join(";");
}

function emitResponseMember(response: Response, compiler: SchemaCompiler): string {
	const text =
		response.component === null
			? emitResponse(response, compiler)
			: `responses[${JSON.stringify(response.component)}]`;
	return `\t\t\t${statusKey(response.status)}: ${text},`;
}

function statusKey(status: string): string {
	return /^\d+$/.test(status) ? status : JSON.stringify(status);
}

function emitResponse(response: Response, compiler: SchemaCompiler): string {
	const description = `description: ${JSON.stringify(response.description)}`;
	if (response.contents.length === 0) return `{ ${description} }`;
	const contents = response.contents.map((content) => emitContent(content, compiler));
	return `{ ${description}, content: { ${contents.join(", ")} } }`;
}

/** A JSON Schema cannot describe other media types than JSON. Their handlers return a plain `Response`. */
function emitContent(content: Content, compiler: SchemaCompiler): string {
	const schema = kindOf(content.mediaType) === "json" ? emitJson(content, compiler) : "z.unknown()";
	return `${property(mediaTypeName(content))}: { schema: ${indent(schema, 3)} }`;
}

function indent(text: string, tabs: number): string {
	return text.replaceAll("\n", `\n${"\t".repeat(tabs)}`);
}

/** Writes a quoted key, because most names of an API need quotes. `__proto__` must be computed. */
function property(name: string): string {
	return name === "__proto__" ? key(name) : JSON.stringify(name);
}
