/** Emits the schema of a form's body. Its parts are read as JSON (OpenAPI 3.1, 4.8.14.4 and 4.8.15). */
import { kindOf } from "./body.ts";
import type { JsonObject } from "./document.ts";
import type { Content, Encoding } from "./operations.ts";
import {
	either,
	entries,
	isJson,
	isList,
	isObject,
	list,
	others,
	refuse,
	type Site,
	scalars,
} from "./readings.ts";
import type { JsonSchema, SchemaCompiler } from "./schemas/index.ts";
import { isAnnotation, isRecord, isSchema } from "./schemas/schema.ts";
import { literal } from "./schemas/text.ts";
import { shapeOf } from "./shape.ts";

/** @throws SourceError for a form that cannot be read exactly */
export function emitForm(content: Content, compiler: SchemaCompiler): string {
	const site: Site = { compiler, pointer: content.pointer };
	const shape = shapeOf(compiler, content.schema);
	if (!isObject(shape)) refuse(site, "type", "a form is an object");
	const files = new Files(content, site);
	const properties = entries(shape, (schemas, name) => {
		const place = { compiler, pointer: content.encoding[name]?.pointer ?? content.pointer };
		return files.reading(name, schemas) ?? partReading(place, schemas, content.encoding[name]);
	});
	const reading = `parameters.object(${[properties, ...others(site, shape)].join(", ")})`;
	const schema = compiler.expression(files.withoutFiles(), content.pointer);
	return `parameters.read(${reading}, ${schema})${files.check()}`;
}

function partReading(
	site: Site,
	schemas: readonly JsonSchema[],
	encoding: Encoding | undefined,
): string {
	const { contentType, style } = encoding ?? {};
	if (contentType !== undefined && isJson(contentType)) return "parameters.json";
	if (contentType !== undefined && !/^text\/plain\s*(;|$)/i.test(contentType)) {
		refuse(site, "contentType", `"${contentType}" can be had by files only`);
	}
	const shapes = schemas.map((schema) => shapeOf(site.compiler, schema));
	if (style !== undefined && (style.name !== "form" || shapes.some(isObject))) {
		refuse(site, "style", `"${style.name}" is not supported for this part of a form`);
	}
	const separator = style === undefined || style.explode ? null : ",";
	const lists = shapes.filter(isList).map((shape) => {
		const items = shape.items.map((item) => shapeOf(site.compiler, item));
		return items.some(isObject)
			? "parameters.repeated(parameters.json)"
			: list(site, shape, separator);
	});
	const objects = shapes.filter(isObject).map(() => "parameters.json");
	return either([...new Set([...shapes.flatMap(scalars), ...objects, ...lists])]);
}

/** The files of a multipart form, for which JSON Schema has no type. */
class Files {
	private readonly content: Content;
	private readonly site: Site;
	private readonly schema: JsonObject;
	/** Replacements of the schemas of binary text, by name. */
	private readonly found = new Map<string, JsonSchema>();

	constructor(content: Content, site: Site) {
		this.content = content;
		this.site = site;
		const schema = site.compiler.resolve(content.schema);
		this.schema = isRecord(schema) ? schema : {};
		const isMultipart = !/urlencoded/i.test(content.mediaType);
		for (const [name, property] of isMultipart ? this.properties() : []) {
			const standIn = this.standIn(property);
			if (standIn !== undefined) this.found.set(name, standIn);
		}
	}

	reading(name: string, schemas: readonly JsonSchema[]): string | undefined {
		const standIn = this.found.get(name);
		if (standIn === undefined) return undefined;
		if (schemas.length > 1)
			refuse(this.site, "properties", `the file "${name}" is described twice`);
		return standIn === true ? "parameters.asIs" : "parameters.repeated(parameters.asIs)";
	}

	withoutFiles(): JsonSchema {
		if (this.found.size === 0) return this.content.schema;
		const properties = {
			...Object.fromEntries(this.properties()),
			...Object.fromEntries(this.found),
		};
		return { ...this.schema, properties };
	}

	/** Emits the checks of the files' media types, from `encoding`. */
	check(): string {
		const allowed = [...this.found.keys()].flatMap((name) => {
			const types = this.content.encoding[name]?.contentType?.toLowerCase().split(/\s*,\s*/);
			return types === undefined ? [] : [[name, types] as const];
		});
		if (allowed.length === 0) return "";
		return `.check(parameters.partTypes(${literal(Object.fromEntries(allowed))}))`;
	}

	private properties(): [string, JsonSchema][] {
		const { properties } = this.schema;
		return Object.entries(isRecord(properties) ? properties : {}).flatMap(([name, schema]) =>
			isSchema(schema) ? [[name, schema]] : [],
		);
	}

	private standIn(property: JsonSchema): JsonSchema | undefined {
		const schema = this.site.compiler.resolve(property);
		if (typeof schema === "boolean") return undefined;
		if (this.isFile(schema)) return true;
		const items = isSchema(schema.items) ? this.site.compiler.resolve(schema.items) : undefined;
		return items !== undefined && this.isFile(items) ? { ...schema, items: true } : undefined;
	}

	private isFile(schema: JsonSchema): boolean {
		if (typeof schema === "boolean") return false;
		const isEncoded = schema.contentEncoding !== undefined;
		const isFile =
			schema.format === "binary" || (schema.contentMediaType !== undefined && !isEncoded);
		const limit = Object.keys(schema).find(
			(keyword) => !["type", "format"].includes(keyword) && !isAnnotation(keyword),
		);
		if (isFile && limit !== undefined) refuse(this.site, limit, "cannot be asserted of a file");
		return isFile;
	}
}

/** Tells whether every text or file is valid, so that nothing needs to be validated. */
function isOpaque(schema: JsonSchema): boolean {
	if (typeof schema === "boolean") return schema;
	return Object.entries(schema).every(
		([keyword, value]) =>
			isAnnotation(keyword) ||
			(keyword === "type" && value === "string") ||
			(keyword === "format" && (value === "binary" || value === "password")),
	);
}

/** @throws SourceError when the schema has an assertion that cannot be checked for this media type */
export function emitOpaque(content: Content, compiler: SchemaCompiler): string {
	const schema = compiler.resolve(content.schema);
	const site = { compiler, pointer: content.pointer };
	if (kindOf(content.mediaType) === "text") {
		if (!shapeOf(compiler, content.schema).types.has("string")) {
			refuse(site, "type", `a body of ${content.mediaType} is a string`);
		}
		return compiler.expression(content.schema, content.pointer);
	}
	if (!isOpaque(schema)) {
		refuse(site, "content", `a body of ${content.mediaType} cannot be validated against a schema`);
	}
	return "z.unknown()";
}
