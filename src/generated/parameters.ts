// @generated from openapi/ by `npm run generate`. Do not edit.

/**
 * Converts the text of a request to JSON, which a schema then validates. The routes import this file as
 * `parameters`. It is copied beside them, so it imports nothing but zod.
 *
 * A text is valid when it represents a value that the schema accepts. Text that does not match the parameter's type
 * is passed to the schema unchanged, so that `5x` is rejected and not read as 5.
 *
 * A comma separates the items of a list even if the caller percent-encoded it, because the text arrives decoded.
 */
import { z } from "zod";

/** Returns the values that a raw value may represent, the most likely first; none if it cannot be read. */
export type Reading = (raw: unknown) => readonly unknown[];

/** Reads a parameter or a form with `reading`, and validates it with `schema`. */
export function read<Schema extends z.ZodType>(reading: Reading, schema: Schema) {
	return z.preprocess((raw, context) => {
		const candidates = raw === undefined ? [] : reading(raw);
		if (candidates.length === 0 && Array.isArray(raw)) {
			const params = { keyword: "type" };
			context.addIssue({ code: "custom", params, message: "must not be repeated" });
		}
		if (candidates.length < 2) return candidates.length === 1 ? candidates[0] : raw;
		return candidates.find((value) => schema.safeParse(value).success) ?? candidates.at(-1);
	}, schema);
}

/** Reads a parameter with `allowEmptyValue`: empty text means that the parameter is absent. */
export function unlessEmpty<Schema extends z.ZodType>(schema: Schema) {
	return z.preprocess((raw) => (raw === "" ? undefined : raw), schema);
}

// Scalars

export const string: Reading = (raw) => (typeof raw === "string" ? [raw] : []);

/** A number in the syntax of JSON (RFC 8259, 6): no hexadecimal, no leading zeros, no surrounding space. */
const JSON_NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

/** An integer has one textual form: digits, and neither `1.0` nor `1e3`. */
const DIGITS = /^-?(?:0|[1-9]\d*)$/;

export const integer: Reading = (raw) =>
	typeof raw === "string" && DIGITS.test(raw) ? [Number(raw)] : [];

export const number: Reading = (raw) =>
	typeof raw === "string" && JSON_NUMBER.test(raw) ? [Number(raw)] : [];

export const boolean: Reading = (raw) =>
	raw === "true" || raw === "false" ? [raw === "true"] : [];

export const json: Reading = (raw) => {
	if (typeof raw !== "string") return [];
	try {
		return [JSON.parse(raw)];
	} catch {
		return [];
	}
};

/** Returns the raw value unchanged, for the files of a form. */
export const asIs: Reading = (raw) => [raw];

export function either(...readings: readonly Reading[]): Reading {
	return (raw) => readings.flatMap((reading) => reading(raw));
}

// Lists (OpenAPI 3.1, 4.8.12.2: the styles, with and without `explode`)

/** Reads a list in one text with a separator: `a,b`. */
export function separated(separator: string, item: Reading): Reading {
	return (raw) => (typeof raw === "string" ? [items(raw.split(separator), item)] : []);
}

/** Reads a list in a header. Space around a comma is ignored (RFC 9110, 5.6.1). */
export function headerList(item: Reading): Reading {
	return (raw) => (typeof raw === "string" ? [items(raw.trim().split(/[ \t]*,[ \t]*/), item)] : []);
}

/** Reads a list whose items repeat its name: `?name=a&name=b`. */
export function repeated(item: Reading): Reading {
	return (raw) => (isRecord(raw) ? [] : [items([raw].flat(), item)]);
}

function items(texts: readonly unknown[], item: Reading): unknown[] {
	return texts.map((text) => first(item, text));
}

function first(reading: Reading, raw: unknown): unknown {
	const candidates = reading(raw);
	return candidates.length > 0 ? candidates[0] : raw;
}

// Objects

export type Properties = Readonly<Record<string, Reading>>;

/** Reads an object whose properties were gathered from the query, or are the parts of a form. */
export function object(properties: Properties, others: Reading = asIs): Reading {
	return (raw) => (isRecord(raw) ? [record(Object.entries(raw), properties, others)] : []);
}

/** Reads an object in one text: `a,1,b,2`, or `a=1,b=2` if `explode` is true. */
export function pairs(
	separator: "," | "." | ";",
	explode: boolean,
	properties: Properties,
	others: Reading = asIs,
): Reading {
	return (raw) => {
		if (typeof raw !== "string") return [];
		const texts = raw.split(separator);
		const entries = explode ? texts.map(splitPair) : inTwos(texts);
		const names = new Set(entries.map(([name]) => name));
		const whole = entries.every(([, text]) => text !== undefined) && names.size === entries.length;
		return whole ? [record(entries, properties, others)] : [];
	};
}

type Entry = [name: string, text: unknown];

function splitPair(text: string): Entry {
	const [name = "", ...rest] = text.split("=");
	return [name, rest.length > 0 ? rest.join("=") : undefined];
}

function inTwos(texts: readonly string[]): Entry[] {
	return texts.flatMap((text, index): Entry[] =>
		index % 2 === 0 ? [[text, texts[index + 1]]] : [],
	);
}

function record(entries: readonly Entry[], properties: Properties, others: Reading) {
	return Object.fromEntries(
		entries.map(([name, raw]) => {
			const reading = Object.hasOwn(properties, name) ? properties[name] : undefined;
			return [name, first(reading ?? others, raw)];
		}),
	);
}

function isRecord(value: unknown): value is Record<string, unknown> {
	const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
	return isObject && !(value instanceof Blob);
}

/** Checks the media types of a form's parts, by the name of the part (`encoding` of OpenAPI 3.1, 4.8.15). */
export function partTypes(allowed: Readonly<Record<string, readonly string[]>>) {
	return z.check<unknown>(({ value, issues }) => {
		for (const [name, types] of Object.entries(allowed)) {
			const parts = isRecord(value) ? [value[name]].flat() : [];
			if (parts.every((part) => part === undefined || isOf(part, types))) continue;
			const message = `must be sent as ${types.join(" or ")}`;
			const params = { keyword: "contentType" };
			issues.push({ code: "custom", path: [name], message, params, input: value });
		}
	});
}

function isOf(part: unknown, types: readonly string[]): boolean {
	const type = part instanceof Blob ? (part.type.split(";")[0] ?? "") : "text/plain";
	return [type, type.replace(/\/.*/, "/*"), "*/*"].some((range) => types.includes(range));
}

// Path segments

/** Reads the text after the prefix of a style: `.` for `label`, `;name=` for `matrix`. */
export function behind(prefix: string, reading: Reading): Reading {
	return (raw) =>
		typeof raw === "string" && raw.startsWith(prefix) ? reading(raw.slice(prefix.length)) : [];
}

/** Reads a list in the style `matrix` with `explode`: `;name=a;name=b`. */
export function matrixList(name: string, item: Reading): Reading {
	return (raw) => {
		const texts = typeof raw === "string" ? raw.split(`;${name}=`) : [];
		return texts[0] === "" && texts.length > 1 ? [items(texts.slice(1), item)] : [];
	};
}

/** Literal text and names of parameters in turn, beginning and ending with text: `["", "id", ".json"]`. */
type Segment = readonly string[];

/** Splits segments that have several parameters or other text. `segments` has them by the router's name. */
export function split<Schema extends z.ZodType>(
	segments: Readonly<Record<string, Segment>>,
	schema: Schema,
): Schema {
	return preprocess(schema, (path) => {
		if (!isRecord(path)) return path;
		const candidates = Object.entries(segments).reduce(
			(found: Record<string, unknown>[], [name, segment]) =>
				found.flatMap((each) =>
					ways(String(path[name]), segment).map((parts) => ({ ...each, ...parts })),
				),
			[path],
		);
		return candidates.find((each) => schema.safeParse(each).success) ?? candidates[0] ?? path;
	});
}

/** Returns all ways to divide the text into parameters that are not empty. */
function ways(text: string, [prefix = "", name, ...rest]: Segment): Record<string, string>[] {
	if (name === undefined) return text === prefix ? [{}] : [];
	if (!text.startsWith(prefix)) return [];
	const tail = text.slice(prefix.length);
	const ends = Array.from(tail, (_, index) => index + 1);
	return ends.flatMap((end) =>
		ways(tail.slice(end), rest).map((others) => ({ [name]: tail.slice(0, end), ...others })),
	);
}

// The parts of a request

/** Selects the declared path parameters, headers and cookies. Others are not validated. */
export function known<Shape extends z.core.$ZodLooseShape>(
	schema: z.ZodObject<Shape, z.core.$loose>,
): z.ZodObject<Shape> {
	return schema as unknown as z.ZodObject<Shape>;
}

/** The way to gather a parameter whose properties are separate query parameters. */
export type Gathering =
	/** `?name[property]=…` */
	| "deepObject"
	/** `?property=…`; `others` is true if it takes the names that no parameter declares. */
	| { readonly properties: readonly string[]; readonly others: boolean };

type Gatherings = Readonly<Record<string, Gathering>>;

/** Reads a query with parameters that are spread over several names. */
export function gather<Schema extends z.ZodObject>(gatherings: Gatherings, schema: Schema): Schema {
	const declared = Object.keys(schema.shape);
	return preprocess(schema, (query) =>
		isRecord(query) ? gathered(query, gatherings, declared) : query,
	);
}

/** Adds preprocessing, and keeps the type of the schema, because routes accept only object schemas. */
function preprocess<Schema extends z.ZodType>(schema: Schema, prepare: (raw: unknown) => unknown) {
	return z.preprocess(prepare, schema) as unknown as Schema;
}

function gathered(
	query: Record<string, unknown>,
	gatherings: Gatherings,
	declared: readonly string[],
): Record<string, unknown> {
	const result = new Map<string, unknown>();
	const members = new Map<string, Entry[]>();
	for (const [name, raw] of Object.entries(query)) {
		const place = deep(name, gatherings, query) ?? spread(name, gatherings, declared);
		if (place === undefined) result.set(name, raw);
		else members.set(place[0], [...(members.get(place[0]) ?? []), [place[1], raw]]);
	}
	for (const [name, entries] of members) result.set(name, Object.fromEntries(entries));
	return Object.fromEntries(result);
}

type Member = [parameter: string, property: string];

/** Gathers nothing if the parameter is also present as a text, so that its properties are rejected as unknown. */
function deep(name: string, gatherings: Gatherings, query: object): Member | undefined {
	const [, outer = "", inner = ""] = /^([^[\]]+)\[([^[\]]+)\]$/.exec(name) ?? [];
	const isDeep = Object.hasOwn(gatherings, outer) && gatherings[outer] === "deepObject";
	return isDeep && !Object.hasOwn(query, outer) ? [outer, inner] : undefined;
}

function spread(
	name: string,
	gatherings: Gatherings,
	declared: readonly string[],
): Member | undefined {
	const owners = Object.entries(gatherings).flatMap(([parameter, gathering]) =>
		gathering === "deepObject" ? [] : [{ parameter, ...gathering }],
	);
	const named = owners.find(({ properties }) => properties.includes(name));
	const owner = named ?? owners.find(({ others }) => others && !declared.includes(name));
	return owner === undefined ? undefined : [owner.parameter, name];
}
