import { describe, expect, test } from "vitest";
import { documentOf, load } from "./load.ts";

const settings = {
	type: "object",
	properties: {
		theme: { type: "string", enum: ["light", "dark"], default: "light" },
		labels: { type: "array", items: { type: "string" }, default: [] },
		size: { type: ["integer", "null"], default: null },
		id: { type: "string", default: "never used: it is required" },
	},
	required: ["id"],
	additionalProperties: false,
};
const reference = { $ref: "#/components/schemas/Settings" };

async function outputs(schema: unknown, ...values: unknown[]): Promise<unknown[]> {
	const { S } = await load(documentOf({ S: schema, Settings: settings }));
	return values.map((value) => S?.parse(value));
}

const filled = { theme: "light", labels: [], size: null };

describe("defaults", () => {
	test("fill in optional properties that are absent", async () => {
		const given = { id: "a", theme: "dark", labels: ["x"], size: 1 };
		expect(await outputs(settings, { id: "a" }, given)).toEqual([{ id: "a", ...filled }, given]);
	});

	test("also behind a reference, in properties, items and maps", async () => {
		const whole = { id: "a", ...filled };
		expect(await outputs(reference, { id: "a" })).toEqual([whole]);
		const properties = { type: "object", properties: { settings: reference } };
		expect(await outputs(properties, { settings: { id: "a" } })).toEqual([{ settings: whole }]);
		expect(await outputs({ type: "array", items: reference }, [{ id: "a" }])).toEqual([[whole]]);
		const map = { type: "object", additionalProperties: reference };
		expect(await outputs(map, { x: { id: "a" } })).toEqual([{ x: whole }]);
	});

	test("an object as default is filled in itself", async () => {
		const schema = {
			type: "object",
			properties: { settings: { ...reference, default: { id: "z" } } },
		};
		expect(await outputs(schema, {})).toEqual([{ settings: { id: "z", ...filled } }]);
	});

	test.each([
		["allOf", { allOf: [reference] }],
		["anyOf", { anyOf: [reference, { type: "null" }] }],
		["oneOf", { oneOf: [reference, { type: "null" }] }],
		["not", { not: { not: reference } }],
	])("do not fill in under %s", async (_, schema) => {
		expect(await outputs(schema, { id: "a" })).toEqual([{ id: "a" }]);
	});

	test("are shared by nobody", async () => {
		const [first, second] = (await outputs(settings, { id: "a" }, { id: "b" })) as {
			labels: string[];
		}[];
		first?.labels.push("x");
		expect(second?.labels).toEqual([]);
	});

	test("do not change validity, which the input alone decides", async () => {
		const a = { type: "string", default: "x" };
		const object = { type: "object", properties: { a } };
		const invalid: [unknown, unknown][] = [
			[{ ...object, minProperties: 1 }, {}],
			[{ ...object, anyOf: [{ required: ["a"] }, { required: ["b"] }] }, {}],
			[{ type: "array", items: object, uniqueItems: true }, [{}, {}]],
		];
		const valid: [unknown, unknown][] = [
			[{ ...object, maxProperties: 0 }, {}],
			[{ ...object, dependentRequired: { a: ["b"] } }, {}],
			[{ ...object, not: { required: ["a"] } }, {}],
			[{ type: "array", items: object, uniqueItems: true }, [{}, { a: "x" }]],
			[{ ...object, dependentSchemas: { a: false } }, {}],
		];
		for (const [cases, verdict] of [
			[invalid, false],
			[valid, true],
		] as const) {
			for (const [schema, value] of cases) {
				const { S } = await load(documentOf({ S: schema }));
				expect(S?.safeParse(value).success, JSON.stringify(schema)).toBe(verdict);
			}
		}
	});

	test("keep the order of the input's keys", async () => {
		const [output] = await outputs(settings, { size: 1, id: "a", theme: "dark" });
		expect(Object.keys(output as object)).toEqual(["size", "id", "theme", "labels"]);
	});
});
