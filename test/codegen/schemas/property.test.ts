import fc from "fast-check";
import { expect, test } from "vitest";
import {
	createSchemaCompiler,
	type JsonSchema,
	UnsupportedSchema,
} from "../../../openapi/codegen/schemas/index.ts";
import { equal, issues } from "../../../openapi/codegen/schemas/runtime.ts";
import { documentOf, load } from "./load.ts";
import { ajvFor, cfworkerFor, type Oracle } from "./oracles.ts";
import { randomSchema, randomValue } from "./random.ts";
import { candidates, mutate } from "./values.ts";

const schemas = 150;
const valuesEach = 12;
const seed = 20261123;

const reference = (name: string) => `#/components/schemas/${name}`;

/** A schema that may refer to two others, which may refer to each other. */
const families = fc.record({
	S: randomSchema([reference("A"), reference("B")]),
	A: randomSchema([reference("B")]),
	B: randomSchema([reference("A")]),
});

type Schemas = Record<string, JsonSchema>;

/** The same schemas under names of their own, so that one module can hold many families. */
function numbered(family: Schemas, index: number): Schemas {
	const text = JSON.stringify(family).replaceAll(/(#\/components\/schemas\/[AB])"/g, `$1${index}"`);
	const renamed: Schemas = JSON.parse(text);
	return Object.fromEntries(
		Object.entries(renamed).map(([name, schema]) => [`${name}${index}`, schema]),
	);
}

/** False for what leads back to itself in place. */
function isSupported(family: Schemas): boolean {
	try {
		createSchemaCompiler(documentOf(family)).module();
		return true;
	} catch (error) {
		if (error instanceof UnsupportedSchema) return false;
		throw error;
	}
}

/** Undefined where Ajv breaks: it compares objects by calling their own `toString`. */
function verdictOf(ajv: Oracle, pointer: string, value: unknown): boolean | undefined {
	try {
		return ajv(pointer, value);
	} catch (error) {
		if (error instanceof TypeError) return undefined;
		throw error;
	}
}

test("the generated schemas agree with both oracles on random schemas and values", async () => {
	const all = fc.sample(families, { numRuns: schemas, seed }).map(numbered).filter(isSupported);
	const generated = await load(documentOf(Object.assign({}, ...all)));
	const tally = { judged: 0, valid: 0, disagreements: 0 };

	for (const family of all) {
		const document = documentOf(family);
		const [[name = "", schema = true] = []] = Object.entries(family);
		const [ajv, cfworker] = [ajvFor(document), cfworkerFor(document)];
		const near = candidates(schema, document);
		const values = fc.oneof(
			randomValue,
			near,
			near.chain((each) => mutate(each, schema, document)),
		);
		for (const sample of fc.sample(values, { numRuns: valuesEach, seed })) {
			const value: unknown = JSON.parse(JSON.stringify(sample));
			const verdict = verdictOf(ajv, reference(name), value);
			tally.judged++;
			if (verdict === undefined || verdict !== cfworker(reference(name), value)) {
				tally.disagreements++;
				continue;
			}
			const result = generated[name]?.safeParse(value);
			const label = JSON.stringify({ family, value });
			expect(result?.success, label).toBe(verdict);
			if (result?.success) {
				tally.valid++;
				expect(equal(result.data, value), label).toBe(true);
			} else if (result) expect(issues(result.error), label).not.toEqual([]);
		}
	}
	expect(all.length).toBeGreaterThan(schemas * 0.9);
	expect(tally.disagreements).toBeLessThan(tally.judged * 0.03);
	expect(tally.valid).toBeGreaterThan(tally.judged * 0.2);
	expect(tally.judged - tally.valid).toBeGreaterThan(tally.judged * 0.2);
}, 60_000);
