import fc from "fast-check";
import { expect, test } from "vitest";
import { UnsupportedSchema } from "../../../openapi/codegen/schemas/index.ts";
import { equal, issues } from "../../../openapi/codegen/schemas/runtime.ts";
import { documentOf, load } from "./load.ts";
import { ajvFor, cfworkerFor } from "./oracles.ts";
import { randomSchema, randomValue } from "./random.ts";
import { candidates, mutate } from "./values.ts";

const schemas = 400;
const valuesEach = 10;
const seed = 20261123;

const pointer = "#/components/schemas/S";
const references = ["#/components/schemas/A", "#/components/schemas/B"];

/** A schema that may refer to two others, which may refer to each other. */
const documents = fc
	.record({
		S: randomSchema(references),
		A: randomSchema(["#/components/schemas/B"]),
		B: randomSchema(["#/components/schemas/A"]),
	})
	// Through JSON: what the pipeline reads has no shared parts.
	.map((each) => documentOf(JSON.parse(JSON.stringify(each))));

test("the generated schemas agree with both oracles on random schemas and values", async () => {
	const tally = { refused: 0, judged: 0, valid: 0, oraclesDisagree: 0 };
	for (const [index, document] of fc.sample(documents, { numRuns: schemas, seed }).entries()) {
		const S = await generated(document);
		if (!S) {
			tally.refused++;
			continue;
		}
		const [ajv, cfworker] = [ajvFor(document), cfworkerFor(document)];
		const schema = document.components?.schemas?.S as never;
		const near = candidates(schema, document);
		const values = fc.oneof(randomValue, near, near.chain((each) => mutate(each, schema, document)));
		for (const sample of fc.sample(values, { numRuns: valuesEach, seed: seed + index })) {
			const value: unknown = JSON.parse(JSON.stringify(sample));
			const verdict = ajv(pointer, value);
			tally.judged++;
			if (verdict !== cfworker(pointer, value)) {
				tally.oraclesDisagree++;
				continue;
			}
			const result = S.safeParse(value);
			const label = JSON.stringify({ schemas: document.components?.schemas, value });
			expect(result.success, label).toBe(verdict);
			if (result.success) {
				tally.valid++;
				expect(equal(result.data, value), label).toBe(true);
			} else expect(issues(result.error), label).not.toEqual([]);
		}
	}
	expect(tally.oraclesDisagree).toBeLessThan(tally.judged * 0.03);
	expect(tally.refused).toBeLessThan(schemas * 0.1);
	expect(tally.valid).toBeGreaterThan(tally.judged * 0.2);
	expect(tally.judged - tally.valid).toBeGreaterThan(tally.judged * 0.2);
}, 60_000);

/** Undefined for schemas that lead back to themselves in place, which are refused. */
async function generated(document: Parameters<typeof load>[0]) {
	try {
		return (await load(document)).S;
	} catch (error) {
		if (error instanceof UnsupportedSchema) return undefined;
		throw error;
	}
}
