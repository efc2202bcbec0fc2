import { describe, expect, test } from "vitest";
import { z } from "zod";
import * as parameters from "../../openapi/codegen/parameters.ts";
import * as rt from "../../openapi/codegen/schemas/runtime.ts";

const REFUSED = Symbol("refused");

function outcome(schema: z.ZodType, raw: unknown): unknown {
	const result = schema.safeParse(raw);
	return result.success ? result.data : REFUSED;
}

describe("scalars", () => {
	const integer = parameters.read(parameters.integer, rt.integer());
	test.each([
		["5", 5],
		["-5", -5],
		["0", 0],
		["5x", REFUSED],
		["", REFUSED],
		[" 5", REFUSED],
		["5 ", REFUSED],
		["05", REFUSED],
		["+5", REFUSED],
		["0x10", REFUSED],
		["1.0", REFUSED],
		["1e3", REFUSED],
		["1_000", REFUSED],
		["５", REFUSED],
		["Infinity", REFUSED],
		["9".repeat(400), REFUSED],
		[["5", "6"], REFUSED],
	])("integer %j", (raw, expected) => {
		expect(outcome(integer, raw)).toBe(expected);
	});

	const number = parameters.read(parameters.number, z.number());
	test.each([
		["1.0", 1],
		["1e3", 1000],
		["-0.5E-1", -0.05],
		[".5", REFUSED],
		["5.", REFUSED],
		["1e999", REFUSED],
		["NaN", REFUSED],
		["1,5", REFUSED],
	])("number %j", (raw, expected) => {
		expect(outcome(number, raw)).toBe(expected);
	});

	const boolean = parameters.read(parameters.boolean, z.boolean());
	test.each([
		["true", true],
		["false", false],
		["True", REFUSED],
		["1", REFUSED],
		["0", REFUSED],
		["yes", REFUSED],
		["", REFUSED],
		[["true", "true"], REFUSED],
	])("boolean %j", (raw, expected) => {
		expect(outcome(boolean, raw)).toBe(expected);
	});

	test("null has no text", () => {
		const nullable = parameters.read(parameters.integer, rt.integer().nullable());
		expect(outcome(nullable, "null")).toBe(REFUSED);
		expect(outcome(nullable, "")).toBe(REFUSED);
	});

	test("a number of several", () => {
		const level = parameters.read(parameters.number, z.literal([1, 2]));
		expect(outcome(level, "2")).toBe(2);
		expect(outcome(level, "3")).toBe(REFUSED);
	});

	test("the first reading that the schema accepts", () => {
		const schema = z.union([rt.integer().gte(10), z.enum(["auto", "5"])]);
		const either = parameters.read(
			parameters.either(parameters.integer, parameters.string),
			schema,
		);
		expect(outcome(either, "12")).toBe(12);
		expect(outcome(either, "5")).toBe("5");
		expect(outcome(either, "6")).toBe(REFUSED);
	});

	test("JSON", () => {
		const schema = parameters.read(parameters.json, z.array(z.number()));
		expect(outcome(schema, "[1, 2]")).toEqual([1, 2]);
		expect(outcome(schema, "[1,")).toBe(REFUSED);
		expect(outcome(schema, "1")).toBe(REFUSED);
	});

	test("empty text stands for no parameter where the document says so", () => {
		const schema = parameters.unlessEmpty(boolean.optional());
		expect(outcome(schema, "")).toBeUndefined();
		expect(outcome(schema, "true")).toBe(true);
	});

	test("one that is absent", () => {
		expect(outcome(integer, undefined)).toBe(REFUSED);
		expect(outcome(integer.optional(), undefined)).toBeUndefined();
		expect(outcome(integer.default(7), undefined)).toBe(7);
	});

	test.each([
		["5x", "type", "must be an integer"],
		[["5", "6"], "type", "must not be repeated"],
	])("what is said of %j", (raw, keyword, message) => {
		const { error } = integer.safeParse(raw);
		expect(error && rt.issues(error)).toContainEqual({ path: [], keyword, message });
	});
});

describe("lists", () => {
	const integers = z.array(rt.integer());
	const strings = z.array(z.string());

	const commas = parameters.read(parameters.separated(",", parameters.integer), integers);
	test.each([
		["1,2", [1, 2]],
		["1", [1]],
		["", REFUSED],
		["1,", REFUSED],
		["1,,2", REFUSED],
		["1, 2", REFUSED],
		["1,x", REFUSED],
		[["1", "2"], REFUSED],
		[["1,2"], REFUSED],
	])("separated %j", (raw, expected) => {
		expect(outcome(commas, raw)).toEqual(expected);
	});

	test("empty text is one empty item, and an item cannot hold the separator", () => {
		const texts = parameters.read(parameters.separated(",", parameters.string), strings);
		expect(outcome(texts, "")).toEqual([""]);
		// As it comes from `?texts=a%2Cb,c`.
		expect(outcome(texts, "a,b,c")).toEqual(["a", "b", "c"]);
	});

	const repeated = parameters.read(parameters.repeated(parameters.integer), integers);
	test.each([
		["1", [1]],
		[
			["1", "2"],
			[1, 2],
		],
		["1,2", REFUSED],
		[["1", "x"], REFUSED],
		["", REFUSED],
	])("repeated %j", (raw, expected) => {
		expect(outcome(repeated, raw)).toEqual(expected);
	});

	test("of a header, where space means nothing", () => {
		const list = parameters.read(parameters.headerList(parameters.integer), integers);
		expect(outcome(list, "1, 2 ,3")).toEqual([1, 2, 3]);
		expect(outcome(list, "1 2")).toBe(REFUSED);
	});

	test("of the style matrix", () => {
		const list = parameters.read(parameters.matrixList("id", parameters.integer), integers);
		expect(outcome(list, ";id=1;id=2")).toEqual([1, 2]);
		expect(outcome(list, ";id=1;other=2")).toBe(REFUSED);
		expect(outcome(list, "id=1")).toBe(REFUSED);
	});
});

describe("objects", () => {
	const point = rt.strictObject({ x: rt.integer(), y: rt.integer().optional() });
	const properties = { x: parameters.integer, y: parameters.integer };

	const plain = parameters.read(parameters.pairs(",", false, properties), point);
	test.each([
		["x,1", { x: 1 }],
		["x,1,y,2", { x: 1, y: 2 }],
		["x", REFUSED],
		["x,1,y", REFUSED],
		["x,1,x,2", REFUSED],
		["x,1,z,2", REFUSED],
		["", REFUSED],
	])("pairs %j", (raw, expected) => {
		expect(outcome(plain, raw)).toEqual(expected);
	});

	const exploded = parameters.read(parameters.pairs(",", true, properties), point);
	test.each([
		["x=1,y=2", { x: 1, y: 2 }],
		["x", REFUSED],
		["x=1=1", REFUSED],
	])("exploded pairs %j", (raw, expected) => {
		expect(outcome(exploded, raw)).toEqual(expected);
	});

	const query = parameters.gather(
		{ deep: "deepObject", spread: { properties: ["x", "y"], others: false } },
		rt.strictObject({
			deep: parameters.read(parameters.object(properties), point).optional(),
			spread: parameters.read(parameters.object(properties), point).optional(),
		}),
	);
	test.each([
		[{}, {}],
		[{ "deep[x]": "1", "deep[y]": "2" }, { deep: { x: 1, y: 2 } }],
		[{ x: "1" }, { spread: { x: 1 } }],
		[{ y: "1" }, REFUSED],
		[{ "deep[y]": "1" }, REFUSED],
		[{ "deep[x]": ["1", "2"] }, REFUSED],
		[{ "deep[x][y]": "1" }, REFUSED],
		[{ deep: "1", "deep[x]": "1" }, REFUSED],
		[{ "other[x]": "1" }, REFUSED],
		[{ "toString[x]": "1" }, REFUSED],
		[{ spread: "1" }, REFUSED],
		[{ z: "1" }, REFUSED],
	])("gathered from %j", (raw, expected) => {
		expect(outcome(query, raw)).toEqual(expected);
	});

	test("`__proto__` is a property like any other", () => {
		const open = rt.record(z.string());
		const schema = parameters.read(parameters.pairs(",", true, {}), open);
		const result = outcome(schema, "__proto__=1") as object;
		expect(Object.entries(result)).toEqual([["__proto__", "1"]]);
	});
});

describe("path segments", () => {
	const name = z.string().regex(/^[a-z.]+$/);
	const compare = parameters.split(
		{ segment1: ["", "base", "...", "head", ""], segment2: ["v", "version", ""] },
		parameters.known(
			rt.looseObject({
				base: name,
				head: z.string().regex(/^[a-z]+$/),
				version: parameters.read(parameters.integer, rt.integer()),
			}),
		),
	);
	test.each([
		["a...b", "v1", { base: "a", head: "b", version: 1 }],
		["a...b...c", "v1", { base: "a...b", head: "c", version: 1 }],
		["...b", "v1", REFUSED],
		["a...b", "1", REFUSED],
		["a...b", "vx", REFUSED],
	])("%s %s", (segment1, segment2, expected) => {
		const found = outcome(compare, { segment1, segment2 });
		if (expected === REFUSED) expect(found).toBe(REFUSED);
		else expect(found).toMatchObject(expected as object);
	});
});

describe("parts of a form", () => {
	const png = new File(["x"], "a.png", { type: "image/png" });
	const schema = z
		.looseObject({})
		.check(parameters.partTypes({ photo: ["image/png"], notes: ["text/*"] }));
	test.each([
		[{ photo: png }, true],
		[{ photo: [png, png] }, true],
		[{}, true],
		[{ photo: "x" }, false],
		[{ photo: new File(["x"], "a.gif", { type: "image/gif" }) }, false],
		[{ notes: "x" }, true],
		[{ notes: png }, false],
	])("%o", (form, accepted) => {
		expect(schema.safeParse(form).success).toBe(accepted);
	});
});
