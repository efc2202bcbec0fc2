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
	return z.preprocess((raw) => {
		const candidates = raw === undefined ? [] : reading(raw);
		if (candidates.length < 2) return candidates.length === 1 ? candidates[0] : raw;
		return candidates.find((value) => schema.safeParse(value).success) ?? candidates.at(-1);
	}, schema);
}

/** As `read`, for a parameter with `allowEmptyValue`: empty text stands for no parameter at all. */
export function readUnlessEmpty<Schema extends z.ZodType>(reading: Reading, schema: Schema) {
	const optional = read(reading, schema).optional();
	return z.preprocess((raw) => (raw === "" ? undefined : raw), optional);
}

// Scalars

export const string: Reading = (raw) => (typeof raw === "string" ? [raw] : []);

/** A number as JSON writes it (RFC 8259, 6): no hexadecimal, no leading zeros, no surrounding space. */
const JSON_NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

export const number: Reading = (raw) =>
	typeof raw === "string" && JSON_NUMBER.test(raw) ? [Number(raw)] : [];

export const boolean: Reading = (raw) => (raw === "true" || raw === "false" ? [raw === "true"] : []);

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
export function separated(separator: "," | "." | "|" | " ", item: Reading): Reading {
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
	return texts.flatMap((text, index): Entry[] => (index % 2 === 0 ? [[text, texts[index + 1]]] : []));
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
	return typeof value === "object" && value !== null && Object.getPrototypeOf(value) !== Array.prototype && !(value instanceof Blob);
}

// Path segments

/** The text between what the path template puts around the parameter: `/files/{name}.json`. */
export function between(prefix: string, suffix: string, reading: Reading): Reading {
	return (raw) =>
		typeof raw === "string" && raw.startsWith(prefix) && raw.endsWith(suffix)
			? reading(raw.slice(prefix.length, raw.length - suffix.length))
			: [];
}

/** The style `matrix` of a list with `explode`: `;name=a;name=b`. */
export function matrixList(name: string, item: Reading): Reading {
	return (raw) => {
		const texts = typeof raw === "string" ? raw.split(`;${name}=`) : [];
		return texts[0] === "" && texts.length > 1 ? [items(texts.slice(1), item)] : [];
	};
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

/** A query with parameters that are spread over several names. */
export function gather<Schema extends z.ZodObject>(
	gatherings: Readonly<Record<string, Gathering>>,
	schema: Schema,
) {
	return z.preprocess((query) => (isRecord(query) ? gathered(query, gatherings, schema) : query), schema);
}

function gathered(
	query: Record<string, unknown>,
	gatherings: Readonly<Record<string, Gathering>>,
	schema: z.ZodObject,
): Record<string, unknown> {
	const members = new Map<string, Entry[]>();
	const rest: Entry[] = [];
	for (const [name, raw] of Object.entries(query)) {
		const place = findPlace(name, gatherings, Object.keys(schema.shape));
		if (place === undefined) rest.push([name, raw]);
		else members.set(place.parameter, [...(members.get(place.parameter) ?? []), [place.property, raw]]);
	}
	const objects = [...members].map(([name, entries]): Entry => [name, Object.fromEntries(entries)]);
	// A name that is there both ways is not lost: the last one wins, and a parameter is no property.
	return Object.fromEntries([...objects, ...rest]);
}

function findPlace(
	name: string,
	gatherings: Readonly<Record<string, Gathering>>,
	declared: readonly string[],
): { parameter: string; property: string } | undefined {
	const [, outer = "", inner = ""] = /^([^[\]]+)\[([^[\]]+)\]$/.exec(name) ?? [];
	if (Object.hasOwn(gatherings, outer) && gatherings[outer] === "deepObject") {
		return { parameter: outer, property: inner };
	}
	const spread = Object.entries(gatherings).flatMap(([parameter, gathering]) =>
		gathering === "deepObject" ? [] : [{ parameter, ...gathering }],
	);
	const isOwn = declared.includes(name) && !spread.some(({ parameter }) => parameter === name);
	const owner =
		spread.find(({ properties }) => properties.includes(name)) ??
		(isOwn ? undefined : spread.find(({ others }) => others));
	return owner === undefined ? undefined : { parameter: owner.parameter, property: name };
}
