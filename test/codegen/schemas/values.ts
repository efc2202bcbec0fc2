/** Values for a schema: valid ones by construction, and mutations of them near its constraints. */
import fc from "fast-check";
import { lookUp, normalize } from "../../../openapi/codegen/schemas/pointer.ts";
import {
	isRecord,
	isSchema,
	type JsonSchema,
	type OpenApiDocument,
	type SchemaObject,
} from "../../../openapi/codegen/schemas/schema.ts";
import { ajvFor, type Oracle } from "./oracles.ts";

/** Valid values of a schema of `document`, as Ajv judges. The schema must not be unsatisfiable. */
export function arbitraryFor(schema: JsonSchema, document: OpenApiDocument): fc.Arbitrary<unknown> {
	return candidates(schema, document, 10).filter(checkFor(schema, document));
}

const known = new WeakMap<OpenApiDocument, Oracle>();

/** A schema that the document has is compiled with all others, once. */
function checkFor(schema: JsonSchema, document: OpenApiDocument): (value: unknown) => boolean {
	const schemas = document.components?.schemas ?? {};
	const name = Object.keys(schemas).find((each) => schemas[each] === schema);
	if (name === undefined) {
		const ajv = ajvFor({ ...document, components: { schemas: { ...schemas, "": schema } } });
		return (value) => ajv("#/components/schemas/", value);
	}
	const ajv = known.get(document) ?? ajvFor(document);
	known.set(document, ajv);
	return (value) => ajv(`#/components/schemas/${name}`, value);
}

/** Values that are mostly valid: what they are built from ignores some keywords. */
export function candidates(
	schema: JsonSchema,
	document: OpenApiDocument,
	depth = 4,
): fc.Arbitrary<unknown> {
	if (schema === false) return fc.constant(null);
	if (schema === true || depth <= 0) return fc.jsonValue({ maxDepth: 1 });
	const flat = flatten(schema, document);
	return flat.chain((each) => ofFlat(each, document, depth));
}

// ---------------------------------------------------------------------------------------------
// From a schema with combinators to plain ones

function flatten(
	schema: JsonSchema,
	document: OpenApiDocument,
	depth = 6,
): fc.Arbitrary<SchemaObject> {
	if (typeof schema === "boolean" || depth <= 0) return fc.constant({});
	const { $ref, allOf, anyOf, oneOf, ...own } = schema;
	const target = typeof $ref === "string" ? lookUp(document, normalize($ref)) : undefined;
	const every = [target, ...(Array.isArray(allOf) ? allOf : [])].filter(isSchema);
	const choices = [anyOf, oneOf].filter((list) => Array.isArray(list) && list.length > 0);
	const chosen = choices.map((list) => fc.constantFrom(...(list as JsonSchema[])));
	return fc.tuple(...chosen).chain((picked) => {
		const others = [...every, ...picked].map((each) => flatten(each, document, depth - 1));
		return fc.tuple(...others).map((flats) => flats.reduce(merge, own));
	});
}

function merge(a: SchemaObject, b: SchemaObject): SchemaObject {
	const record = (value: unknown) => (isRecord(value) ? value : {});
	const array = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
	const merged: Record<string, unknown> = { ...b, ...a };
	if (a.properties && b.properties) {
		const [own, others] = [record(a.properties), record(b.properties)];
		const both = Object.keys(own).filter((name) => Object.hasOwn(others, name));
		const joint = both.map((name) => [name, { allOf: [own[name], others[name]] }]);
		merged.properties = { ...others, ...own, ...Object.fromEntries(joint) };
	}
	if (a.required && b.required) merged.required = [...array(a.required), ...array(b.required)];
	return merged;
}

// ---------------------------------------------------------------------------------------------
// Plain schemas

type Of = (schema: unknown) => fc.Arbitrary<unknown>;

function ofFlat(
	schema: SchemaObject,
	document: OpenApiDocument,
	depth: number,
): fc.Arbitrary<unknown> {
	const of: Of = (child) => candidates(isSchema(child) ? child : true, document, depth - 1);
	if (Object.hasOwn(schema, "const")) return fc.constant(schema.const);
	if (Array.isArray(schema.enum) && schema.enum.length > 0) return fc.constantFrom(...schema.enum);
	const types = schema.type === undefined ? guessTypes(schema) : [schema.type].flat();
	return fc.oneof(...types.map((type) => ofType(type, schema, of)));
}

function guessTypes(schema: SchemaObject): string[] {
	const hints: [string, RegExp][] = [
		["object", /ropert|required|dependent/],
		["array", /tems$|ontains$/],
		["string", /Length$|^pattern$|^format$/],
		["number", /imum$|multipleOf/],
	];
	const keywords = Object.keys(schema);
	const guessed = hints.filter(([, pattern]) => keywords.some((keyword) => pattern.test(keyword)));
	return guessed.length > 0
		? guessed.map(([type]) => type)
		: ["string", "number", "object", "null"];
}

function ofType(type: unknown, schema: SchemaObject, of: Of): fc.Arbitrary<unknown> {
	switch (type) {
		case "null":
			return fc.constant(null);
		case "boolean":
			return fc.boolean();
		case "string":
			return strings(schema);
		case "array":
			return arrays(schema, of);
		case "object":
			return objects(schema, of);
		default:
			return numbers(schema, type === "integer");
	}
}

const number = (value: unknown, otherwise: number) =>
	typeof value === "number" ? value : otherwise;

function numbers(schema: SchemaObject, integer: boolean): fc.Arbitrary<number> {
	const step = number(schema.multipleOf, integer || schema.format ? 1 : 0.5);
	const low = number(schema.minimum, number(schema.exclusiveMinimum, -20));
	const high = Math.max(low, number(schema.maximum, number(schema.exclusiveMaximum, low + 40)));
	const span = Math.min(2 ** 31 - 2, Math.floor((high - low) / step));
	const first = Math.ceil(low / step);
	const multiple = (index: number) => Number(((first + index) * step).toPrecision(15));
	return fc.integer({ min: 0, max: Math.max(0, span) }).map(multiple);
}

const madeStrings = new Map<string, fc.Arbitrary<string>>();

/** Kept, because it takes long to make one. */
function strings({ minLength, maxLength, pattern, format }: SchemaObject): fc.Arbitrary<string> {
	const key = JSON.stringify([minLength, maxLength, pattern, format]);
	const made = madeStrings.get(key) ?? makeStrings({ minLength, maxLength, pattern, format });
	madeStrings.set(key, made);
	return made;
}

function makeStrings(schema: SchemaObject): fc.Arbitrary<string> {
	const minLength = number(schema.minLength, 0);
	const maxLength = Math.max(minLength, number(schema.maxLength, minLength + 20));
	const { pattern } = schema;
	const base = formats[String(schema.format)] ?? plainStrings(minLength, maxLength);
	if (typeof pattern !== "string" || pattern === "") return base;
	const expression = new RegExp(pattern, "u");
	const matching = base.filter((text) => expression.test(text));
	const common = fc.sample(base, { numRuns: 40, seed: 1 }).filter((text) => expression.test(text));
	return common.length >= 5
		? matching
		: fc.stringMatching(expression).map((text) => text.slice(0, maxLength));
}

function plainStrings(minLength: number, maxLength: number): fc.Arbitrary<string> {
	const unit = fc.constantFrom<"grapheme" | "binary">("grapheme", "binary");
	const string = (min: number, max: number) =>
		unit.chain((each) => fc.string({ unit: each, minLength: min, maxLength: max }));
	return fc.oneof(
		{ weight: 4, arbitrary: string(minLength, Math.min(maxLength, minLength + 20)) },
		{ weight: 1, arbitrary: string(Math.max(minLength, maxLength - 1), maxLength) },
	);
}

const pad = (value: number, width = 2) => String(value).padStart(width, "0");
const between = (min: number, max: number) => fc.integer({ min, max });
const dates = fc
	.tuple(between(1900, 2100), between(1, 12), between(1, 28))
	.map(([year, month, day]) => `${year}-${pad(month)}-${pad(day)}`);
const offsets = fc.oneof(
	fc.constantFrom("Z", "z"),
	fc
		.tuple(fc.constantFrom("+", "-"), between(0, 23), between(0, 59))
		.map(([sign, hours, minutes]) => `${sign}${pad(hours)}:${pad(minutes)}`),
);
const times = fc
	.tuple(between(0, 23), between(0, 59), between(0, 59), fc.constantFrom("", ".5", ".123"), offsets)
	.map(([h, m, s, fraction, offset]) => `${pad(h)}:${pad(m)}:${pad(s)}${fraction}${offset}`);
const labels = fc.stringMatching(/^[a-z]([a-z0-9-]{0,6}[a-z0-9])?$/);
const hostnames = fc.array(labels, { minLength: 2, maxLength: 4 }).map((parts) => parts.join("."));

const formats: Record<string, fc.Arbitrary<string>> = {
	"date-time": fc.oneof(
		fc
			.date({ min: new Date("1900-01-01"), max: new Date("2100-01-01"), noInvalidDate: true })
			.map((date) => date.toISOString()),
		fc.tuple(dates, fc.constantFrom("T", "t"), times).map((parts) => parts.join("")),
	),
	date: dates,
	time: times,
	duration: fc.constantFrom("P1D", "PT1H30M", "P1Y2M3DT4H5M6S", "P3W", "PT36H"),
	uuid: fc.uuid(),
	email: fc.tuple(fc.stringMatching(/^[a-z0-9]{1,10}$/), hostnames).map((parts) => parts.join("@")),
	uri: fc.webUrl({ withQueryParameters: true, withFragments: true }),
	"uri-reference": fc.oneof(fc.webUrl(), fc.webPath(), fc.constantFrom("?a=b", "#c", "../d")),
	hostname: hostnames,
	ipv4: fc.ipV4(),
	ipv6: fc.ipV6(),
	byte: fc.base64String(),
};

function arrays(schema: SchemaObject, of: Of): fc.Arbitrary<unknown[]> {
	const prefix: unknown[] = Array.isArray(schema.prefixItems) ? schema.prefixItems : [];
	const minLength = number(schema.minItems, 0);
	const maxLength = Math.max(minLength, Math.min(minLength + 4, number(schema.maxItems, 5)));
	const contained = schema.contains === undefined ? [] : [of(schema.contains)];
	const other = schema.items === false ? fc.constant(null) : of(schema.items ?? true);
	return fc.integer({ min: minLength, max: maxLength }).chain((length) => {
		const places = Array.from({ length }, (_, index) => {
			if (index < prefix.length) return of(prefix[index]);
			return contained[index - prefix.length] ?? other;
		});
		return fc.tuple(...places).map((items) => (schema.uniqueItems ? distinct(items) : items));
	});
}

function distinct(items: unknown[]): unknown[] {
	return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}

function objects(schema: SchemaObject, of: Of): fc.Arbitrary<object> {
	const properties = Object.entries(isRecord(schema.properties) ? schema.properties : {});
	const required: string[] = Array.isArray(schema.required) ? schema.required : [];
	const declared = new Set(properties.map(([name]) => name));
	const other = schema.additionalProperties;
	const missing = required.filter((name) => !declared.has(name));
	const always = [
		...properties.filter(([name]) => required.includes(name)),
		...missing.map((name): [string, unknown] => [name, other === false ? true : (other ?? true)]),
	];
	const sometimes = properties.filter(([name]) => !required.includes(name));
	const pairs = (list: [string, unknown][]) =>
		list.map(([name, child]) => of(child).map((value): [string, unknown] => [name, value]));
	const optional = pairs(sometimes).map((pair) => fc.option(pair, { freq: 3 }));
	const extra =
		other === false
			? fc.constant([])
			: fc.array(fc.tuple(fc.string({ maxLength: 3 }), of(other ?? true)), { maxLength: 1 });
	return fc
		.tuple(fc.tuple(...pairs(always)), fc.tuple(...optional), extra)
		.map(([first, second, third]) => {
			const entries = [...third, ...first, ...second].filter((pair) => pair !== null);
			return Object.fromEntries(entries as [string, unknown][]);
		});
}

// ---------------------------------------------------------------------------------------------
// Mutations

/** `value`, changed in one or two places so that it tends to violate `schema`. */
export function mutate(
	value: unknown,
	schema: JsonSchema,
	document: OpenApiDocument,
): fc.Arbitrary<unknown> {
	const once = (each: unknown) => change(each, schema, document, 5);
	return fc.oneof(
		{ weight: 4, arbitrary: once(value) },
		{ weight: 1, arbitrary: once(value).chain(once) },
	);
}

function change(
	value: unknown,
	schema: JsonSchema,
	document: OpenApiDocument,
	depth: number,
): fc.Arbitrary<unknown> {
	return flatten(schema, document).chain((flat) => {
		const here = replacements(value, flat).map((each) => fc.constant(each));
		const below = depth > 0 ? inside(value, flat, document, depth - 1) : [];
		return fc.oneof(fc.constantFrom(...strangers), ...here, ...below, ...below);
	});
}

const strangers: unknown[] = [
	null,
	true,
	0,
	-1,
	1.5,
	2 ** 53,
	"",
	"x",
	"é",
	[],
	[null],
	{},
	{ a: 1 },
];

function replacements(value: unknown, schema: SchemaObject): unknown[] {
	const listed: unknown[] = Array.isArray(schema.enum) ? schema.enum : [];
	const bounds = Object.values(schema).filter((each) => typeof each === "number");
	const numbers = bounds.flatMap((bound) => [bound - 1, bound, bound + 1, bound + 0.5]);
	if (typeof value === "number") return [value + 0.1, -value, String(value), ...numbers, ...listed];
	if (typeof value === "string") return [...stringChanges(value, schema), ...listed];
	if (Array.isArray(value)) {
		const many = Array.from(
			{ length: Math.min(number(schema.maxItems, 1) + 1, 200) },
			() => value[0] ?? null,
		);
		return [[...value, value[0] ?? null], value.slice(1), value.toReversed(), [value], many];
	}
	return isRecord(value) ? objectChanges(value) : [!value, [value], ...listed, ...numbers];
}

function stringChanges(value: string, schema: SchemaObject): string[] {
	const points = [...value];
	const filler = (length: unknown, unit: string) =>
		unit.repeat(Math.min(number(length, 3), 20_000));
	return [
		value.slice(1),
		value.slice(0, -1),
		`${value}x`,
		` ${value}`,
		value.toUpperCase(),
		value.replace(/\d/, "9"),
		[...points, "😀"].join(""),
		value + filler(schema.maxLength, "a"),
		filler(schema.maxLength, "😀"),
		filler(schema.minLength, "😀").slice(2),
	];
}

function objectChanges(value: Record<string, unknown>): unknown[] {
	const keys = Object.keys(value);
	const without = keys.map((key) =>
		Object.fromEntries(Object.entries(value).filter(([name]) => name !== key)),
	);
	const additions = ["unknown", "__proto__", "toString"].map((name) =>
		Object.fromEntries([...Object.entries(value), [name, 1]]),
	);
	return [...without, ...additions, [value], {}];
}

function inside(
	value: unknown,
	schema: SchemaObject,
	document: OpenApiDocument,
	depth: number,
): fc.Arbitrary<unknown>[] {
	if (Array.isArray(value)) {
		const prefix: unknown[] = Array.isArray(schema.prefixItems) ? schema.prefixItems : [];
		return value.map((item, index) =>
			change(item, asSchema(prefix[index] ?? schema.items), document, depth).map((changed) =>
				value.with(index, changed),
			),
		);
	}
	if (!isRecord(value)) return [];
	const properties = isRecord(schema.properties) ? schema.properties : {};
	return Object.entries(value).map(([key, each]) => {
		const child = Object.hasOwn(properties, key) ? properties[key] : schema.additionalProperties;
		return change(each, asSchema(child), document, depth).map((changed) =>
			Object.fromEntries(
				Object.entries(value).map(([name, old]) => [name, name === key ? changed : old]),
			),
		);
	});
}

function asSchema(value: unknown): JsonSchema {
	return isSchema(value) ? value : true;
}
