/** Selects the reading of parameters.ts that converts the text of a parameter to JSON. */
import type { Parameter } from "./operations.ts";
import type { JsonSchema, SchemaCompiler } from "./schemas/index.ts";
import { key } from "./schemas/text.ts";
import { type Shape, shapeOf } from "./shape.ts";
import { SourceError } from "./source-error.ts";

/** The place of a schema, for messages. */
export interface Site {
	readonly compiler: SchemaCompiler;
	readonly pointer: string;
}

/** Emits the reading of a parameter. */
export function parameterReading(compiler: SchemaCompiler, parameter: Parameter): string {
	const { pointer, mediaType } = parameter;
	if (mediaType !== null) {
		if (isJson(mediaType)) return "parameters.json";
		if (/^text\/plain\b/i.test(mediaType)) return "parameters.string";
		throw new SourceError(pointer, "content", `text of ${mediaType} cannot be read`);
	}
	const shape = shapeOf(compiler, parameter.schema);
	const styled = STYLES[`${parameter.in} ${parameter.style}`];
	if (styled === undefined) {
		const reason = `"${parameter.style}" is not a style of ${parameter.in} parameters`;
		throw new SourceError(pointer, "style", reason);
	}
	return styled({ site: { compiler, pointer }, shape, parameter });
}

/** Emits the gathering of a query parameter whose properties have several names; null for other parameters. */
export function parameterGathering(compiler: SchemaCompiler, parameter: Parameter): string | null {
	if (parameter.in !== "query" || parameter.mediaType !== null) return null;
	if (parameter.style === "deepObject") return '"deepObject"';
	const shape = shapeOf(compiler, parameter.schema);
	if (parameter.style !== "form" || !parameter.explode || !isObject(shape)) return null;
	const names = JSON.stringify([...shape.properties.keys()]);
	return `{ properties: ${names}, others: ${!shape.closed} }`;
}

interface Styled {
	readonly site: Site;
	readonly shape: Shape;
	readonly parameter: Parameter;
}

const STYLES: Readonly<Record<string, (styled: Styled) => string>> = {
	"path simple": simple("parameters.separated"),
	"header simple": simple("parameters.headerList"),
	"query form": ({ site, shape, parameter: { explode } }) =>
		either([
			...scalars(shape),
			...(isList(shape) ? [list(site, shape, explode ? null : ",")] : []),
			...(isObject(shape) ? [explode ? object(site, shape) : pairs(site, shape, ",", false)] : []),
		]),
	"query spaceDelimited": delimited(" "),
	"query pipeDelimited": delimited("|"),
	"query deepObject": ({ site, shape }) => {
		if (!isObject(shape)) return refuse(site, "style", '"deepObject" needs an object');
		return either([...scalars(shape), object(site, shape)]);
	},
	"cookie form": ({ site, shape, parameter: { name, explode } }) => {
		if (explode && isObject(shape)) {
			return refuse(site, "explode", "must be false: the parameter is one cookie");
		}
		return either([
			...scalars(shape),
			...(isList(shape) ? [list(site, shape, explode ? `&${name}=` : ",")] : []),
			...(isObject(shape) ? [pairs(site, shape, ",", false)] : []),
		]);
	},
	"path label": ({ site, shape, parameter: { explode } }) => {
		const separator = explode ? "." : ",";
		return behind(".", [
			...scalars(shape),
			...(isList(shape) ? [list(site, shape, separator)] : []),
			...(isObject(shape) ? [pairs(site, shape, separator, explode)] : []),
		]);
	},
	"path matrix": ({ site, shape, parameter: { name, explode } }) => {
		const named = [
			...scalars(shape),
			...(isList(shape) && !explode ? [list(site, shape, ",")] : []),
			...(isObject(shape) && !explode ? [pairs(site, shape, ",", false)] : []),
		];
		return either([
			...(named.length > 0 ? [behind(`;${name}=`, named)] : []),
			...(isList(shape) && explode
				? [`parameters.matrixList(${JSON.stringify(name)}, ${itemReading(site, shape)})`]
				: []),
			...(isObject(shape) && explode ? [behind(";", [pairs(site, shape, ";", true)])] : []),
		]);
	},
};

function simple(split: "parameters.separated" | "parameters.headerList") {
	return ({ site, shape, parameter: { explode } }: Styled) => {
		const separator = split === "parameters.separated" ? '",", ' : "";
		return either([
			...scalars(shape),
			...(isList(shape) ? [`${split}(${separator}${itemReading(site, shape)})`] : []),
			...(isObject(shape) ? [pairs(site, shape, ",", explode)] : []),
		]);
	};
}

function delimited(separator: " " | "|") {
	return ({ site, shape, parameter: { style, explode } }: Styled) => {
		if (!isList(shape) || isObject(shape)) return refuse(site, "style", `"${style}" needs a list`);
		return either([...scalars(shape), list(site, shape, explode ? null : separator)]);
	};
}

export const isList = ({ types }: Shape) => types.has("array");
export const isObject = ({ types }: Shape) => types.has("object");

/**
 * Returns the readings of the types: numbers and booleans first, because a text that can be read as one of them is
 * one.
 */
export function scalars({ types }: Shape): string[] {
	const isInteger = types.has("integer") && !types.has("number");
	return [
		...(types.has("number") ? ["parameters.number"] : []),
		...(isInteger ? ["parameters.integer"] : []),
		...(types.has("boolean") ? ["parameters.boolean"] : []),
		...(types.has("string") ? ["parameters.string"] : []),
	];
}

export function list(site: Site, shape: Shape, separator: string | null): string {
	const item = itemReading(site, shape);
	return separator === null
		? `parameters.repeated(${item})`
		: `parameters.separated(${JSON.stringify(separator)}, ${item})`;
}

function itemReading(site: Site, shape: Shape): string {
	return onlyScalar(site, "items", shape.items);
}

/** Emits the only possible reading of an item or a property, for which no second reading can be tried. */
function onlyScalar(site: Site, keyword: string, schemas: readonly JsonSchema[]): string {
	const shapes = schemas.map((schema) => shapeOf(site.compiler, schema));
	const readings = new Set(shapes.flatMap(scalars));
	if (shapes.some((shape) => isList(shape) || isObject(shape))) {
		return refuse(site, keyword, "a list or an object inside of another has no text form");
	}
	const [reading = "parameters.string", another] = readings;
	return another === undefined
		? reading
		: refuse(site, keyword, "text cannot tell which of several types is meant");
}

function pairs(site: Site, shape: Shape, separator: string, explode: boolean): string {
	const properties = entries(shape, (schemas) => onlyScalar(site, "properties", schemas));
	const args = [JSON.stringify(separator), explode, properties, ...others(site, shape)];
	return `parameters.pairs(${args.join(", ")})`;
}

function object(site: Site, shape: Shape): string {
	const properties = entries(shape, (schemas) => {
		const shapes = schemas.map((schema) => shapeOf(site.compiler, schema));
		const lists = shapes.filter(isList);
		if (lists.length === 0) return onlyScalar(site, "properties", schemas);
		// The specification does not define a list inside an object. Clients repeat its name.
		const items = lists.flatMap((each) => each.items);
		return `parameters.repeated(${onlyScalar(site, "items", items)})`;
	});
	return `parameters.object(${[properties, ...others(site, shape)].join(", ")})`;
}

export function others(site: Site, { others: schemas }: Shape): string[] {
	return schemas.length === 0 ? [] : [onlyScalar(site, "additionalProperties", schemas)];
}

export function entries(
	shape: Shape,
	reading: (schemas: readonly JsonSchema[], name: string) => string,
): string {
	const members = [...shape.properties].map(
		([name, schemas]) => `${key(name)}: ${reading(schemas, name)}`,
	);
	return members.length > 0 ? `{ ${members.join(", ")} }` : "{}";
}

export function either(readings: readonly string[]): string {
	const [reading = "parameters.string", ...more] = readings;
	return more.length === 0 ? reading : `parameters.either(${readings.join(", ")})`;
}

function behind(prefix: string, readings: readonly string[]): string {
	return `parameters.behind(${JSON.stringify(prefix)}, ${either(readings)})`;
}

export function isJson(mediaType: string): boolean {
	return /^application\/([^;]+\+)?json\s*(;|$)/i.test(mediaType);
}

export function refuse(site: Site, keyword: string, reason: string): never {
	throw new SourceError(site.pointer, keyword, reason);
}
