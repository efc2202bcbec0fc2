/**
 * How the text of a request becomes JSON, for a schema to judge. The routes import this file as
 * `parameters`; it is copied beside them, so it imports nothing but zod.
 *
 * A text is valid when it stands for some value that the schema accepts. Text that is not of the
 * parameter's type reaches the schema as it came, so that `5x` is refused rather than read as 5.
 *
 * A comma separates the items of a list even where the caller percent-encoded it: the text has been
 * decoded by the time that it arrives here.
 */
import { z } from "zod";

/** The values that a raw value may stand for, the likeliest first; none when it cannot be read. */
export type Reading = (raw: unknown) => readonly unknown[];

/** A parameter or a form: what `reading` makes of it, judged by `schema`. */
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

/** A parameter with `allowEmptyValue`: empty text stands for no parameter at all. */
export function unlessEmpty<Schema extends z.ZodType>(schema: Schema) {
	return z.preprocess((raw) => (raw === "" ? undefined : raw), schema);
}

// Scalars

export const string: Reading = (raw) => (typeof raw === "string" ? [raw] : []);

/** A number as JSON writes it (RFC 8259, 6): no hexadecimal, no leading zeros, no surrounding space. */
const JSON_NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

/** Digits, and neither `1.0` nor `1e3`: an integer is written in one way. */
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

/** What needs no reading: the parts of a form that are files. */
export const asIs: Reading = (raw) => [raw];

export function either(...readings: readonly Reading[]): Reading {
	return (raw) => readings.flatMap((reading) => reading(raw));
}

// Lists (OpenAPI 3.1, 4.8.12.2: the styles, with and without `explode`)

/** The items are apart in one text: `a,b`. */
export function separated(separator: string, item: Reading): Reading {
	return (raw) => (typeof raw === "string" ? [items(raw.split(separator), item)] : []);
}

/** As `separated`, in a header, where space around a comma means nothing (RFC 9110, 5.6.1). */
export function headerList(item: Reading): Reading {
	return (raw) => (typeof raw === "string" ? [items(raw.trim().split(/[ \t]*,[ \t]*/), item)] : []);
}

/** Each item has the name of the list: `?name=a&name=b`. */
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

/** An object whose properties were gathered from the query, or are the parts of a form. */
export function object(properties: Properties, others: Reading = asIs): Reading {
	return (raw) => (isRecord(raw) ? [record(Object.entries(raw), properties, others)] : []);
}

/** An object in one text, `a,1,b,2`, or `a=1,b=2` where `explode` is true. */
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

/** The media types of a form's parts, by the name of the part (`encoding` of OpenAPI 3.1, 4.8.15). */
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

/** What stands behind the prefix of a style: `.` for `label`, `;name=` for `matrix`. */
export function behind(prefix: string, reading: Reading): Reading {
	return (raw) =>
		typeof raw === "string" && raw.startsWith(prefix) ? reading(raw.slice(prefix.length)) : [];
}

/** The style `matrix` of a list with `explode`: `;name=a;name=b`. */
export function matrixList(name: string, item: Reading): Reading {
	return (raw) => {
		const texts = typeof raw === "string" ? raw.split(`;${name}=`) : [];
		return texts[0] === "" && texts.length > 1 ? [items(texts.slice(1), item)] : [];
	};
}

/** Literal text and names of parameters in turn, beginning and ending with text: `["", "id", ".json"]`. */
type Segment = readonly string[];

/** Path parameters of which some share a segment with other text, under the router's name for it. */
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

/** Every way in which parameters, none of them empty, make up the text. */
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

/** Path parameters, headers and cookies: the others that a request has are none of the schema's business. */
export function known<Shape extends z.core.$ZodLooseShape>(
	schema: z.ZodObject<Shape, z.core.$loose>,
): z.ZodObject<Shape> {
	return schema as unknown as z.ZodObject<Shape>;
}

/** A parameter whose properties are query parameters of their own. */
export type Gathering =
	/** `?name[property]=…` */
	| "deepObject"
	/** `?property=…`; `others` says whether it takes the names that no parameter declares. */
	| { readonly properties: readonly string[]; readonly others: boolean };

type Gatherings = Readonly<Record<string, Gathering>>;

/** A query with parameters that are spread over several names. */
export function gather<Schema extends z.ZodObject>(gatherings: Gatherings, schema: Schema): Schema {
	const declared = Object.keys(schema.shape);
	return preprocess(schema, (query) =>
		isRecord(query) ? gathered(query, gatherings, declared) : query,
	);
}

/** Typed as the schema that judges the result: routes know objects, but no preprocessed ones. */
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

/** A parameter that is there as a text too gathers nothing, so that its properties are refused as unknown. */
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
