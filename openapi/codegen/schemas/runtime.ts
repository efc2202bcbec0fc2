/**
 * What JSON Schema (draft 2020-12) demands and zod lacks. The generated schemas import this file as
 * `rt`; it is copied beside them, so it imports nothing but zod, and it runs where `eval` is
 * forbidden.
 *
 * Three rules hold for everything here:
 * - Only own properties exist: `toString` is absent from `{}`, and `__proto__` is a name like any
 *   other. (zod's own objects read through the prototype and drop `__proto__`.)
 * - Validity is judged on the input, before any default is filled in.
 * - Every failure is reported, not only the first.
 */
import { z } from "zod";

/** One failure, in terms of the contract: where, which JSON Schema keyword, and what to do about it. */
export interface Issue {
	path: (string | number)[];
	keyword: string;
	message: string;
}

type AnySchema = z.ZodType;
type RawIssue = z.core.$ZodRawIssue;
type Dictionary = Record<string, unknown>;

// ---------------------------------------------------------------------------------------------
// Running schemas

function run(schema: AnySchema, value: unknown, context: z.core.ParseContextInternal) {
	const result = schema._zod.run({ value, issues: [] }, context);
	if (result instanceof Promise) throw new z.core.$ZodAsyncError();
	return result;
}

const synchronous: z.core.ParseContextInternal = { async: false };

function accepts(schema: AnySchema, value: unknown): boolean {
	return run(schema, value, synchronous).issues.length === 0;
}

function failure(keyword: string, message: string, input: unknown, path: string[] = []): RawIssue {
	return { code: "custom", params: { keyword }, message, input, path, continue: true };
}

function wrongType(expected: string, input: unknown): RawIssue {
	return { code: "invalid_type", expected, input, path: [] } as RawIssue;
}

/** A schema whose output is its input, judged by `judge`. */
function assertion<Value>(judge: (value: unknown) => RawIssue[]): z.ZodType<Value, Value> {
	const schema = z.unknown().check((payload) => {
		payload.issues.push(...judge(payload.value));
	});
	return schema as z.ZodType as z.ZodType<Value, Value>;
}

// ---------------------------------------------------------------------------------------------
// JSON values

function isObject(value: unknown): value is Dictionary {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

function setOwn(target: Dictionary, key: string, value: unknown): void {
	if (key !== "__proto__") target[key] = value;
	else
		Object.defineProperty(target, key, {
			value,
			enumerable: true,
			configurable: true,
			writable: true,
		});
}

/** Equality of JSON Schema: key order is irrelevant, `1` is `1.0`, `1` is not `true`. */
export function equal(a: unknown, b: unknown): boolean {
	if (a === b) return true;
	if (Array.isArray(a)) {
		return (
			Array.isArray(b) && a.length === b.length && a.every((item, index) => equal(item, b[index]))
		);
	}
	if (!isObject(a) || !isObject(b)) return false;
	const keys = Object.keys(a);
	return (
		keys.length === Object.keys(b).length &&
		keys.every((key) => Object.hasOwn(b, key) && equal(a[key], b[key]))
	);
}

/** One string for each class of equal JSON values. */
function canonical(value: unknown): string {
	if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
	if (!isObject(value)) return JSON.stringify(value) ?? "undefined";
	const entries = Object.keys(value).sort();
	return `{${entries.map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`).join()}}`;
}

/** The value must equal one of `allowed`, of which at least one is an object or an array. */
export function oneOfValues(allowed: readonly unknown[]): z.ZodType {
	const keyword = allowed.length === 1 ? "const" : "enum";
	return assertion((value) =>
		allowed.some((candidate) => equal(candidate, value))
			? []
			: [failure(keyword, "must equal one of the allowed values", value)],
	);
}

// ---------------------------------------------------------------------------------------------
// Numbers

const JsonInteger: z.core.$constructor<z.ZodNumber, z.core.$ZodNumberDef> = z.core.$constructor(
	"JsonInteger",
	(inst, def) => {
		z.ZodNumber.init(inst, def);
		inst._zod.parse = (payload) => {
			if (!Number.isInteger(payload.value)) {
				payload.issues.push(wrongType("integer", payload.value));
			}
			return payload;
		};
	},
);

/** A number without a fraction: `1.0` is one, and so are numbers beyond 2^53 (unlike `z.int()`). */
export function integer(): z.ZodNumber {
	return new JsonInteger({ type: "number", checks: [] });
}

function numberCheck(keyword: string, message: string, holds: (value: number) => boolean) {
	return check((value): value is number => typeof value === "number", keyword, message, holds);
}

/**
 * Whether `value` is a multiple of `divisor`, both taken as the decimal numbers that they are
 * written as (the shortest text that reads back as the same double): 0.3 is a multiple of 0.1, and
 * 19.99 of 0.01, though dividing the doubles would say otherwise.
 */
export function multipleOf(divisor: number): z.core.$ZodCheck<number> {
	return numberCheck("multipleOf", `must be a multiple of ${divisor}`, (value) => {
		const a = decimal(value);
		const b = decimal(divisor);
		const exponent = Math.min(a.exponent, b.exponent);
		const scaled = (n: Decimal) => n.digits * 10n ** BigInt(n.exponent - exponent);
		return scaled(a) % scaled(b) === 0n;
	});
}

interface Decimal {
	digits: bigint;
	exponent: number;
}

function decimal(value: number): Decimal {
	const [mantissa = "0", exponent = "0"] = String(value).split("e");
	const [whole = "0", fraction = ""] = mantissa.split(".");
	return { digits: BigInt(whole + fraction), exponent: Number(exponent) - fraction.length };
}

// ---------------------------------------------------------------------------------------------
// Strings

/** A zod check that also runs when earlier checks failed, on values of its own type only. */
function check<Value>(
	applies: (value: unknown) => value is Value,
	keyword: string,
	message: string,
	holds: (value: Value) => boolean,
): z.core.$ZodCheck<Value> {
	const result = z.check<Value>((payload) => {
		if (!holds(payload.value)) payload.issues.push(failure(keyword, message, payload.value));
	});
	result._zod.def.when = (payload) => applies(payload.value);
	return result;
}

function stringCheck(keyword: string, message: string, holds: (value: string) => boolean) {
	return check((value): value is string => typeof value === "string", keyword, message, holds);
}

function count(number: number, noun: string): string {
	if (number === 1) return `1 ${noun}`;
	return `${number} ${noun.endsWith("y") ? `${noun.slice(0, -1)}ies` : `${noun}s`}`;
}

/** The number of Unicode code points, which is how JSON Schema measures strings. */
function codePoints(text: string): number {
	let pairs = 0;
	for (let index = 1; index < text.length; index++) {
		if (isLowSurrogate(text.charCodeAt(index)) && isHighSurrogate(text.charCodeAt(index - 1))) {
			pairs++;
		}
	}
	return text.length - pairs;
}

const isHighSurrogate = (unit: number) => unit >= 0xd800 && unit <= 0xdbff;
const isLowSurrogate = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff;

export function minLength(minimum: number): z.core.$ZodCheck<string> {
	const message = minimum === 1 ? "must not be empty" : `must be at least ${minimum} characters`;
	return stringCheck("minLength", message, (value) => codePoints(value) >= minimum);
}

export function maxLength(maximum: number): z.core.$ZodCheck<string> {
	const message = `must be at most ${count(maximum, "character")}`;
	return stringCheck("maxLength", message, (value) => codePoints(value) <= maximum);
}

// ---------------------------------------------------------------------------------------------
// Formats

const leap = (year: number) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

function daysIn(year: number, month: number): number {
	if (month === 2) return leap(year) ? 29 : 28;
	return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** `full-date` of RFC 3339, section 5.6. */
function isDate(text: string): boolean {
	const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
	if (!parts) return false;
	const [year = 0, month = 0, day = 0] = parts.slice(1).map(Number);
	return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

/** `full-time` of RFC 3339, section 5.6. A leap second is 23:59:60 in UTC (section 5.7). */
function isTime(text: string): boolean {
	const parts = /^(\d{2}):(\d{2}):(\d{2})(?:\.\d+)?(?:z|([+-])(\d{2}):(\d{2}))$/i.exec(text);
	if (!parts) return false;
	const [hour = 0, minute = 0, second = 0] = parts.slice(1, 4).map(Number);
	const [offsetHour, offsetMinute] = [Number(parts[5] ?? 0), Number(parts[6] ?? 0)];
	if (hour > 23 || minute > 59 || second > 60 || offsetHour > 23 || offsetMinute > 59) return false;
	if (second < 60) return true;
	const offset = (offsetHour * 60 + offsetMinute) * (parts[4] === "-" ? -1 : 1);
	const day = 24 * 60;
	return (hour * 60 + minute - offset + day) % day === day - 1;
}

/** `date-time` of RFC 3339, section 5.6: the separator is `T`, in either case, and nothing else. */
function isDateTime(text: string): boolean {
	return /^.{10}t/i.test(text) && isDate(text.slice(0, 10)) && isTime(text.slice(11));
}

/** `duration` of RFC 3339, appendix A: no unit may be skipped between two others. */
const duration = (() => {
	const time = "T(?:\\d+H(?:\\d+M(?:\\d+S)?)?|\\d+M(?:\\d+S)?|\\d+S)";
	const date = "(?:\\d+Y(?:\\d+M(?:\\d+D)?)?|\\d+M(?:\\d+D)?|\\d+D)";
	return new RegExp(`^P(?:\\d+W|${date}(?:${time})?|${time})$`);
})();

const ipv4Address = (() => {
	const octet = "(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)";
	return new RegExp(`^${octet}(?:\\.${octet}){3}$`);
})();

/** IPv6 text forms of RFC 4291, section 2.2. */
function isIpv6(text: string): boolean {
	const halves = text.split("::");
	if (halves.length > 2) return false;
	const groups = halves.map((half) => (half === "" ? [] : half.split(":")));
	const last = groups.at(-1)?.at(-1) ?? "";
	const embedded = last.includes(".");
	if (embedded && !ipv4Address.test(last)) return false;
	const hex = groups.flat();
	if (embedded) hex.pop();
	if (!hex.every((group) => /^[\da-f]{1,4}$/i.test(group))) return false;
	const size = hex.length + (embedded ? 2 : 0);
	return halves.length === 2 ? size <= 7 : size === 8;
}

/** A host name of RFC 1123, section 2.1: labels of 1 to 63 characters, 253 in all. */
function isHostname(text: string): boolean {
	const label = /^[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?$/i;
	return text.length <= 253 && text.split(".").every((part) => label.test(part));
}

const mailbox = (() => {
	const atom = "[a-z\\d!#$%&'*+/=?^_`{|}~-]+";
	const quoted = '"(?:[ !#-[\\]-~]|\\\\[ -~])*"';
	return new RegExp(`^(${atom}(?:\\.${atom})*|${quoted})@(.+)$`, "i");
})();

/** `Mailbox` of RFC 5321, section 4.1.2, with the sizes of section 4.5.3.1. */
function isEmail(text: string): boolean {
	const parts = mailbox.exec(text);
	const [local = "", domain = ""] = parts?.slice(1) ?? [];
	return parts !== null && local.length <= 64 && (isHostname(domain) || isAddressLiteral(domain));
}

function isAddressLiteral(text: string): boolean {
	const address = /^\[(ipv6:)?(.*)\]$/i.exec(text);
	if (!address) return false;
	return address[1] ? isIpv6(address[2] ?? "") : ipv4Address.test(address[2] ?? "");
}

/** `URI` and `relative-ref` of RFC 3986, appendix A. */
function isUriReference(text: string, needsScheme: boolean): boolean {
	const parts = /^(?:([^:/?#]+):)?(?:\/\/([^/?#]*))?([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/s.exec(text);
	if (!parts) return false;
	const [scheme, authority, path = "", query = "", fragment = ""] = parts.slice(1);
	if (scheme === undefined ? needsScheme : !/^[a-z][a-z\d+.-]*$/i.test(scheme)) return false;
	if (authority !== undefined && !isAuthority(authority)) return false;
	// A relative path's first segment has no colon: the first branch above took it for a scheme.
	return pathCharacters.test(path) && queryCharacters.test(query) && queryCharacters.test(fragment);
}

const unreserved = "a-z\\d._~!$&'()*+,;=\\-";
const pathCharacters = new RegExp(`^(?:[${unreserved}:@/]|%[\\da-f]{2})*$`, "i");
const queryCharacters = new RegExp(`^(?:[${unreserved}:@/?]|%[\\da-f]{2})*$`, "i");
const userInformation = new RegExp(`^(?:[${unreserved}:]|%[\\da-f]{2})*$`, "i");
const registeredName = new RegExp(`^(?:[${unreserved}]|%[\\da-f]{2})*$`, "i");
const futureAddress = new RegExp(`^v[\\da-f]+\\.[${unreserved}:]+$`, "i");

function isAuthority(text: string): boolean {
	const at = text.lastIndexOf("@");
	if (at >= 0 && !userInformation.test(text.slice(0, at))) return false;
	const host = /^(?:\[(.*)\]|([^:]*))(?::\d*)?$/.exec(text.slice(at + 1));
	if (!host) return false;
	if (host[1] === undefined) return registeredName.test(host[2] ?? "");
	return isIpv6(host[1]) || futureAddress.test(host[1]);
}

/** Base64 of RFC 4648, section 4, with padding and without line breaks. */
const base64 = /^(?:[a-z\d+/]{4})*(?:[a-z\d+/]{2}==|[a-z\d+/]{3}=)?$/i;
const uuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

const stringFormats = {
	"date-time": [isDateTime, "a date and time such as 2026-01-31T09:30:00Z"],
	date: [isDate, "a date such as 2026-01-31"],
	time: [isTime, "a time such as 09:30:00Z"],
	duration: [(text) => duration.test(text), "a duration such as P1DT12H"],
	uuid: [(text) => uuid.test(text), "a UUID"],
	email: [isEmail, "an e-mail address"],
	uri: [(text) => isUriReference(text, true), "a URI"],
	"uri-reference": [(text) => isUriReference(text, false), "a URI or a relative reference"],
	hostname: [isHostname, "a host name"],
	ipv4: [(text) => ipv4Address.test(text), "an IPv4 address"],
	ipv6: [isIpv6, "an IPv6 address"],
	byte: [(text) => base64.test(text), "base64 text"],
} satisfies Record<string, readonly [(text: string) => boolean, string]>;

export type StringFormat = keyof typeof stringFormats;

export function format(name: StringFormat): z.core.$ZodCheck<string> {
	const [holds, noun] = stringFormats[name];
	return stringCheck("format", `must be ${noun}`, holds);
}

function integerWithin(minimum: number, limit: number) {
	return (value: number) => Number.isInteger(value) && value >= minimum && value < limit;
}

/** The integer formats of the OpenAPI format registry: signed, of 32 or 64 bits. */
export function integerFormat(name: "int32" | "int64"): z.core.$ZodCheck<number> {
	const limit = name === "int32" ? 2 ** 31 : 2 ** 63;
	const bits = name.slice(3);
	return numberCheck("format", `must be a ${bits}-bit integer`, integerWithin(-limit, limit));
}

// ---------------------------------------------------------------------------------------------
// Objects

/** The assertions on an object that its shape does not carry. */
export interface ObjectRules {
	readonly required?: readonly string[];
	readonly minProperties?: number;
	readonly maxProperties?: number;
	readonly propertyNames?: AnySchema;
	readonly patternProperties?: readonly (readonly [RegExp, AnySchema])[];
	readonly additionalProperties?: AnySchema;
	readonly dependentRequired?: Readonly<Record<string, readonly string[]>>;
	readonly dependentSchemas?: Readonly<Record<string, AnySchema>>;
}

interface JsonObjectDef extends z.core.$ZodObjectDef {
	rules: ObjectRules;
}

const JsonObject: z.core.$constructor<z.ZodObject, JsonObjectDef> = z.core.$constructor(
	"JsonObject",
	(inst, def) => {
		z.ZodObject.init(inst, def);
		inst._zod.parse = (payload, context) => parseObject(payload, def, context);
	},
);

/** A closed object: a name that `shape` does not have is refused. */
export function strictObject<Shape extends z.core.$ZodLooseShape>(
	shape: Shape,
	rules: ObjectRules = {},
): z.ZodObject<Shape, z.core.$strict> {
	const schema = new JsonObject({ type: "object", shape, catchall: z.never(), rules });
	return schema as unknown as z.ZodObject<Shape, z.core.$strict>;
}

/** An open object: names that `shape` does not have are kept, judged by `rules` alone. */
export function looseObject<Shape extends z.core.$ZodLooseShape>(
	shape: Shape,
	rules: ObjectRules = {},
): z.ZodObject<Shape, z.core.$loose> {
	const catchall = rules.additionalProperties ?? z.unknown();
	const schema = new JsonObject({ type: "object", shape, catchall, rules });
	return schema as unknown as z.ZodObject<Shape, z.core.$loose>;
}

/** A map from any name to values of one schema. */
export function record<Value extends AnySchema>(
	value: Value,
	rules: ObjectRules = {},
): z.ZodType<Record<string, z.output<Value>>, Record<string, z.input<Value>>> {
	const schema = looseObject({}, { ...rules, additionalProperties: value });
	return schema as z.ZodType as z.ZodType<
		Record<string, z.output<Value>>,
		Record<string, z.input<Value>>
	>;
}

function parseObject(
	payload: z.core.ParsePayload,
	{ shape, catchall, rules }: JsonObjectDef,
	context: z.core.ParseContextInternal,
): z.core.ParsePayload {
	const input = payload.value;
	if (!isObject(input)) {
		payload.issues.push(wrongType("object", input));
		return payload;
	}
	const output: Dictionary = {};
	const unknown: string[] = [];
	const properties = shape as Record<string, AnySchema>;
	const closed = catchall instanceof z.ZodNever;

	for (const key of Object.keys(input)) {
		const declared = Object.hasOwn(properties, key) ? properties[key] : undefined;
		const schemas = declared ? [declared] : [];
		for (const [pattern, schema] of rules.patternProperties ?? []) {
			if (pattern.test(key)) schemas.push(schema);
		}
		if (schemas.length === 0) {
			if (closed) unknown.push(key);
			else schemas.push(catchall as AnySchema);
		}
		const results = schemas.map((schema) => run(schema, input[key], context));
		for (const result of results) {
			payload.issues.push(...z.core.util.prefixIssues(key, result.issues));
		}
		setOwn(output, key, results.length > 0 ? results[0]?.value : input[key]);
	}
	for (const key of Object.keys(properties)) {
		const schema = properties[key];
		if (Object.hasOwn(input, key) || schema instanceof z.ZodOptional) continue;
		if (schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault) {
			setOwn(output, key, run(schema, undefined, context).value);
		} else payload.issues.push(failure("required", "is required", undefined, [key]));
	}
	if (unknown.length > 0) {
		payload.issues.push({ code: "unrecognized_keys", keys: unknown, input, continue: true });
	}
	payload.issues.push(...judgeObject(input, rules, context));
	payload.value = output;
	return payload;
}

function judgeObject(
	input: Dictionary,
	rules: ObjectRules,
	context: z.core.ParseContextInternal,
): RawIssue[] {
	const issues: RawIssue[] = [];
	const names = Object.keys(input);
	const { minProperties = 0, maxProperties = Number.POSITIVE_INFINITY, propertyNames } = rules;

	for (const key of rules.required ?? []) {
		if (!Object.hasOwn(input, key)) {
			issues.push(failure("required", "is required", undefined, [key]));
		}
	}
	if (names.length < minProperties) {
		const message = `must have at least ${count(minProperties, "property")}`;
		issues.push(failure("minProperties", message, input));
	}
	if (names.length > maxProperties) {
		const message = `must have at most ${count(maxProperties, "property")}`;
		issues.push(failure("maxProperties", message, input));
	}
	for (const key of propertyNames ? names : []) {
		if (propertyNames && !accepts(propertyNames, key)) {
			issues.push(failure("propertyNames", "is not an allowed property name", input, [key]));
		}
	}
	for (const [key, needed] of Object.entries(rules.dependentRequired ?? {})) {
		if (!Object.hasOwn(input, key)) continue;
		for (const name of needed.filter((candidate) => !Object.hasOwn(input, candidate))) {
			const message = `is required when ${JSON.stringify(key)} is present`;
			issues.push(failure("dependentRequired", message, undefined, [name]));
		}
	}
	for (const [key, schema] of Object.entries(rules.dependentSchemas ?? {})) {
		if (Object.hasOwn(input, key)) issues.push(...run(schema, input, context).issues);
	}
	return issues;
}

// ---------------------------------------------------------------------------------------------
// Arrays

/** The assertions on an array that its items do not carry. */
export interface ArrayRules {
	readonly minItems?: number;
	readonly maxItems?: number;
	readonly uniqueItems?: boolean;
	readonly contains?: AnySchema;
	/** How many items must (and may) match `contains`; at least one, unless told otherwise. */
	readonly minContains?: number;
	readonly maxContains?: number;
}

interface JsonArrayDef extends z.core.$ZodArrayDef {
	prefix: readonly AnySchema[];
	rules: ArrayRules;
}

const JsonArray: z.core.$constructor<z.ZodArray, JsonArrayDef> = z.core.$constructor(
	"JsonArray",
	(inst, def) => {
		z.ZodArray.init(inst, def);
		inst._zod.parse = (payload, context) => parseArray(payload, def, context);
	},
);

/** An array of one kind of item, with the rules that zod's lacks. */
export function array<Item extends AnySchema>(
	item: Item,
	rules: ArrayRules = {},
): z.ZodArray<Item> {
	const schema = new JsonArray({ type: "array", element: item, prefix: [], rules });
	return schema as unknown as z.ZodArray<Item>;
}

type Outputs<Items extends readonly AnySchema[]> = { [I in keyof Items]: z.output<Items[I]> };
type Inputs<Items extends readonly AnySchema[]> = { [I in keyof Items]: z.input<Items[I]> };

/** `prefixItems`: the items that are there match the schema of their position, the others `rest`. */
export function tuple<Prefix extends readonly [AnySchema, ...AnySchema[]], Rest extends AnySchema>(
	prefix: Prefix,
	rest: Rest,
	rules: ArrayRules = {},
): z.ZodType<
	[...Partial<Outputs<Prefix>>, ...z.output<Rest>[]],
	[...Partial<Inputs<Prefix>>, ...z.input<Rest>[]]
> {
	const schema = new JsonArray({ type: "array", element: rest, prefix, rules });
	return schema as z.ZodType as ReturnType<typeof tuple<Prefix, Rest>>;
}

/** A tuple whose `minItems` says that every position of `prefix` is filled. */
export function filledTuple<
	Prefix extends readonly [AnySchema, ...AnySchema[]],
	Rest extends AnySchema,
>(
	prefix: Prefix,
	rest: Rest,
	rules: ArrayRules = {},
): z.ZodType<[...Outputs<Prefix>, ...z.output<Rest>[]], [...Inputs<Prefix>, ...z.input<Rest>[]]> {
	return tuple(prefix, rest, rules) as z.ZodType as ReturnType<typeof filledTuple<Prefix, Rest>>;
}

function parseArray(
	payload: z.core.ParsePayload,
	{ element, prefix, rules }: JsonArrayDef,
	context: z.core.ParseContextInternal,
): z.core.ParsePayload {
	const input = payload.value;
	if (!Array.isArray(input)) {
		payload.issues.push(wrongType("array", input));
		return payload;
	}
	const issues: RawIssue[] = judgeArray(input, rules);
	payload.value = input.map((item, index) => {
		const schema = prefix[index] ?? (element as AnySchema);
		if (index >= prefix.length && schema instanceof z.ZodNever) return item;
		const result = run(schema, item, context);
		issues.push(...z.core.util.prefixIssues(index, result.issues));
		return result.value;
	});
	if (element instanceof z.ZodNever && input.length > prefix.length) {
		issues.push(failure("items", `must have at most ${count(prefix.length, "item")}`, input));
	}
	payload.issues.push(...issues);
	return payload;
}

function judgeArray(input: unknown[], rules: ArrayRules): RawIssue[] {
	const issues: RawIssue[] = [];
	const { minItems = 0, maxItems = Number.POSITIVE_INFINITY } = rules;
	if (input.length < minItems) {
		issues.push(failure("minItems", `must have at least ${count(minItems, "item")}`, input));
	}
	if (input.length > maxItems) {
		issues.push(failure("maxItems", `must have at most ${count(maxItems, "item")}`, input));
	}
	if (rules.uniqueItems && new Set(input.map(canonical)).size < input.length) {
		issues.push(failure("uniqueItems", "must not contain the same item twice", input));
	}
	return rules.contains ? [...issues, ...judgeContains(input, rules.contains, rules)] : issues;
}

function judgeContains(input: unknown[], schema: AnySchema, rules: ArrayRules): RawIssue[] {
	const { minContains = 1, maxContains = Number.POSITIVE_INFINITY } = rules;
	const matches = input.filter((item) => accepts(schema, item)).length;
	if (matches < minContains) {
		const keyword = rules.minContains === undefined ? "contains" : "minContains";
		const message = `must contain at least ${count(minContains, "matching item")}`;
		return [failure(keyword, message, input)];
	}
	if (matches > maxContains) {
		const message = `must contain at most ${count(maxContains, "matching item")}`;
		return [failure("maxContains", message, input)];
	}
	return [];
}

// ---------------------------------------------------------------------------------------------
// Combinations

type Meet<Schemas extends readonly AnySchema[]> = Schemas extends readonly [
	infer First extends AnySchema,
	...infer Rest extends readonly AnySchema[],
]
	? z.input<First> & Meet<Rest>
	: unknown;

/**
 * The input must satisfy `base` and every one of `others`, each judged on the input itself. The
 * output is that of `base`. (zod's intersection would let two closed objects complete each other.)
 */
export function all<Base extends AnySchema, const Others extends readonly AnySchema[]>(
	base: Base,
	...others: Others
): z.ZodType<z.output<Base> & Meet<Others>, z.input<Base> & Meet<Others>> {
	const schema = z.unknown().check((payload) => {
		const input = payload.value;
		const result = run(base, input, synchronous);
		payload.issues.push(...result.issues);
		payload.value = result.value;
		// A value of the wrong type fails once, not once for each schema that expects the same type.
		if (result.issues.some((issue) => issue.code === "invalid_type" && !issue.path?.length)) return;
		for (const other of others) payload.issues.push(...run(other, input, synchronous).issues);
	});
	return schema as z.ZodType as z.ZodType<
		z.output<Base> & Meet<Others>,
		z.input<Base> & Meet<Others>
	>;
}

function branches(schemas: readonly AnySchema[], value: unknown) {
	const failures = schemas.map((schema) => run(schema, value, synchronous).issues);
	const errors = () =>
		failures.map((issues) => issues.map((issue) => z.core.util.finalizeIssue(issue, {}, {})));
	return { matches: failures.filter((issues) => issues.length === 0).length, errors };
}

/** At least one of `schemas` accepts the input, which is also the output (no default is filled). */
export function anyOf<const Schemas extends readonly AnySchema[]>(
	schemas: Schemas,
): z.ZodType<z.input<Schemas[number]>, z.input<Schemas[number]>> {
	return assertion((input) => {
		const { matches, errors } = branches(schemas, input);
		return matches > 0 ? [] : [{ code: "invalid_union", errors: errors(), input, continue: true }];
	});
}

/** Exactly one of `schemas` accepts the input, which is also the output (no default is filled). */
export function oneOf<const Schemas extends readonly AnySchema[]>(
	schemas: Schemas,
): z.ZodType<z.input<Schemas[number]>, z.input<Schemas[number]>> {
	return assertion((input) => {
		const { matches, errors } = branches(schemas, input);
		if (matches === 1) return [];
		if (matches > 1) return [failure("oneOf", severalForms, input)];
		return [{ code: "invalid_union", errors: errors(), input, continue: true }];
	});
}

const severalForms = "must match exactly one of the allowed forms, but matches several";

export function not(schema: AnySchema): z.ZodType {
	return assertion((input) =>
		accepts(schema, input) ? [failure("not", "is not an allowed value", input)] : [],
	);
}

export interface Conditional {
	readonly if: AnySchema;
	readonly then?: AnySchema;
	readonly else?: AnySchema;
}

export function conditional(schemas: Conditional): z.ZodType {
	return assertion((input) => {
		const branch = accepts(schemas.if, input) ? schemas.then : schemas.else;
		return branch ? run(branch, input, synchronous).issues : [];
	});
}

type JsonType = "null" | "boolean" | "number" | "string" | "array" | "object";

function typeOf(value: unknown): JsonType {
	if (value === null) return "null";
	return Array.isArray(value) ? "array" : (typeof value as JsonType);
}

/** Keywords without `type`: they bind values of their own type and let every other value pass. */
export function whenType(schemas: { readonly [T in JsonType]?: AnySchema }): z.ZodType {
	return assertion((input) => {
		const type = typeOf(input);
		const schema = Object.hasOwn(schemas, type) ? schemas[type] : undefined;
		return schema ? run(schema, input, synchronous).issues : [];
	});
}

// ---------------------------------------------------------------------------------------------
// Unevaluated properties and items

type Container = Dictionary | unknown[];

/** For an instance, which of its keys (or indices) other keywords have evaluated. */
export type Evaluator = (instance: Container) => (key: string | number) => boolean;

function some(evaluators: readonly Evaluator[], instance: Container) {
	const tests = evaluators.map((evaluator) => evaluator(instance));
	return (key: string | number) => tests.some((test) => test(key));
}

/** `additionalProperties`, `items` and the like: nothing is left. */
export const everything: Evaluator = () => () => true;

/** `properties`. */
export function named(...names: readonly string[]): Evaluator {
	const known = new Set<string | number>(names);
	return () => (key) => known.has(key);
}

/** `patternProperties`. */
export function matching(...patterns: readonly RegExp[]): Evaluator {
	return () => (key) => patterns.some((pattern) => pattern.test(String(key)));
}

/** `prefixItems`. */
export function first(size: number): Evaluator {
	return () => (index) => Number(index) < size;
}

/** `contains`. */
export function containing(schema: AnySchema): Evaluator {
	return (instance) => (index) => accepts(schema, (instance as unknown[])[Number(index)]);
}

/** A branch of `anyOf`, `oneOf` or `if`: it evaluates what it names only where it holds. */
export function where(
	condition: AnySchema,
	then: readonly Evaluator[],
	otherwise: readonly Evaluator[] = [],
): Evaluator {
	return (instance) => some(accepts(condition, instance) ? then : otherwise, instance);
}

/** A schema of `dependentSchemas`. */
export function having(name: string, ...evaluators: readonly Evaluator[]): Evaluator {
	return (instance) => some(Object.hasOwn(instance, name) ? evaluators : [], instance);
}

export function unevaluatedProperties(
	schema: AnySchema,
	...evaluators: readonly Evaluator[]
): z.ZodType {
	return assertion((input) => {
		if (!isObject(input)) return [];
		const evaluated = some(evaluators, input);
		return Object.keys(input)
			.filter((key) => !evaluated(key))
			.flatMap((key) =>
				schema instanceof z.ZodNever
					? [failure("unevaluatedProperties", "is not a known property", input[key], [key])]
					: z.core.util.prefixIssues(key, run(schema, input[key], synchronous).issues),
			);
	});
}

export function unevaluatedItems(
	schema: AnySchema,
	...evaluators: readonly Evaluator[]
): z.ZodType {
	return assertion((input) => {
		if (!Array.isArray(input)) return [];
		const evaluated = some(evaluators, input);
		return input.flatMap((item, index) => {
			if (evaluated(index)) return [];
			const { issues } = run(schema, item, synchronous);
			return z.core.util.prefixIssues(index, issues);
		});
	});
}

// ---------------------------------------------------------------------------------------------
// Issues in the words of the contract

type ZodIssue = z.core.$ZodIssue;

/**
 * What is wrong with a value, from zod's error: one entry for each missing property, unknown
 * property and violated keyword. Messages quote the contract, never the value.
 */
export function issues(error: z.ZodError): Issue[] {
	const unique = new Map<string, Issue>();
	for (const issue of error.issues.flatMap((each) => explain(each))) {
		unique.set(JSON.stringify(issue), issue);
	}
	return [...unique.values()];
}

function explain(issue: ZodIssue): Issue[] {
	const path = issue.path.map((step) => (typeof step === "symbol" ? String(step) : step));
	const at = (keyword: string, message: string): Issue[] => [{ path, keyword, message }];
	switch (issue.code) {
		case "custom":
			return at(String(issue.params?.keyword ?? "custom"), issue.message);
		case "invalid_type":
			return explainType(issue, at);
		case "invalid_value":
			return at(issue.values.length === 1 ? "const" : "enum", mustBe(issue.values));
		case "too_small":
			return at(...explainMinimum(issue));
		case "too_big":
			return at(...explainMaximum(issue));
		case "invalid_format":
			return at("pattern", explainPattern(issue));
		case "unrecognized_keys":
			return issue.keys.map((key) => ({
				path: [...path, key],
				keyword: "additionalProperties",
				message: "is not a known property",
			}));
		case "invalid_union":
			return explainUnion(issue, at);
		default:
			return at("schema", issue.message);
	}
}

type At = (keyword: string, message: string) => Issue[];

const nouns: Record<string, string> = {
	null: "null",
	boolean: "true or false",
	number: "a number",
	integer: "an integer",
	string: "a string",
	array: "an array",
	object: "an object",
};

function explainType({ expected, message }: z.core.$ZodIssueInvalidType, at: At): Issue[] {
	if (expected === "never") return at("false schema", "is not allowed");
	// JSON has no undefined: zod's own objects, made by hand around these schemas, met an absent key.
	const absent = expected === "nonoptional" || message.endsWith("received undefined");
	return absent
		? at("required", "is required")
		: at("type", `must be ${nouns[expected] ?? expected}`);
}

/** Long enumerations are cut: a message is read by a person. */
const shownValues = 12;

function mustBe(values: readonly unknown[]): string {
	const shown = values.slice(0, shownValues).map((value) => JSON.stringify(value));
	if (values.length > shownValues) shown.push(`${values.length - shownValues} more`);
	return values.length === 1 ? `must be ${shown}` : `must be one of ${shown.join(", ")}`;
}

function explainMinimum(issue: z.core.$ZodIssueTooSmall): [string, string] {
	const minimum = Number(issue.minimum);
	if (issue.origin === "array") return ["minItems", `must have at least ${count(minimum, "item")}`];
	if (issue.origin === "string") {
		return ["minLength", `must be at least ${count(minimum, "character")}`];
	}
	return issue.inclusive
		? ["minimum", `must be at least ${minimum}`]
		: ["exclusiveMinimum", `must be greater than ${minimum}`];
}

function explainMaximum(issue: z.core.$ZodIssueTooBig): [string, string] {
	const maximum = Number(issue.maximum);
	if (issue.origin === "array") return ["maxItems", `must have at most ${count(maximum, "item")}`];
	if (issue.origin === "string") {
		return ["maxLength", `must be at most ${count(maximum, "character")}`];
	}
	return issue.inclusive
		? ["maximum", `must be at most ${maximum}`]
		: ["exclusiveMaximum", `must be less than ${maximum}`];
}

/** The document may say what its pattern means; zod's own words only repeat it. */
function explainPattern({ message, pattern }: z.core.$ZodIssueInvalidStringFormat): string {
	if (!message.startsWith("Invalid string")) return message;
	return pattern && pattern.length <= 120
		? `must match the pattern ${pattern}`
		: "must match the pattern of the contract";
}

function explainUnion(issue: z.core.$ZodIssueInvalidUnion, at: At): Issue[] {
	const { errors, options, inclusive } = issue as typeof issue & { options?: unknown[] };
	if (inclusive === false) return at("oneOf", severalForms);
	if (errors.length === 0) {
		return at("discriminator", options ? mustBe(options) : "must be one of the allowed forms");
	}
	const explained = errors.map((branch) => branch.flatMap(explain));
	const [{ path = [] } = {}] = at("", "");
	return closest(explained).map((each) => ({ ...each, path: [...path, ...each.path] }));
}

/** The branch that the caller most likely meant, or what the branches have in common. */
function closest(explained: Issue[][]): Issue[] {
	const meant = explained.filter((branch) => !branch.some(isRootMismatch));
	if (meant.length > 0) return least(meant, distance);
	const roots = explained.flatMap((branch) => branch.filter(isRootMismatch));
	const wishes = [
		...new Set(roots.map(({ message }) => message.replace(/^must be (one of )?/, ""))),
	];
	const keyword = roots.every((root) => root.keyword === "type") ? "type" : "anyOf";
	return [{ path: [], keyword, message: `must be ${wishes.join(" or ")}` }];
}

const valueKeywords = ["const", "enum", "discriminator"];

function isRootMismatch({ path, keyword }: Issue): boolean {
	return path.length === 0 && (keyword === "type" || valueKeywords.includes(keyword));
}

/** A wrong tag on an object says that another form was meant. */
function distance(branch: Issue[]): number {
	const tags = branch.filter(({ path, keyword }) => path.length === 1 && keyword === "const");
	return branch.length + tags.length * 100;
}

function least<Item>(items: Item[], measure: (item: Item) => number): Item {
	return items.reduce((best, item) => (measure(item) < measure(best) ? item : best));
}
