/** Our own document: its generated schemas against both oracles, on valid and on mutated values. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { z } from "zod";
import type { JsonSchema, OpenApiDocument } from "../../../openapi/codegen/schemas/index.ts";
import * as generated from "../../../src/generated/schemas.ts";
import { ajvFor, arbitraryFor, cfworkerFor, mutate } from "./oracles.ts";

const valuesEach = 100;
const seed = 20261123;

const file = join(import.meta.dirname, "../../../src/generated/openapi.json");
const document: OpenApiDocument = JSON.parse(readFileSync(file, "utf8"));
const schemas = document.components?.schemas as Record<string, JsonSchema>;
const oracles = { ajv: ajvFor(document), cfworker: cfworkerFor(document) };

describe.each(Object.entries(schemas))("%s", (name, schema) => {
	const pointer = `#/components/schemas/${name}`;
	const zod = (generated as unknown as Record<string, z.ZodType>)[name];
	const verdicts = (value: unknown) => ({
		generated: zod?.safeParse(value).success,
		ajv: oracles.ajv(pointer, value),
		cfworker: oracles.cfworker(pointer, value),
	});
	const valid = arbitraryFor(schema, document);

	test(`accepts ${valuesEach} valid values`, () => {
		for (const value of fc.sample(valid, { numRuns: valuesEach, seed })) {
			const all = { generated: true, ajv: true, cfworker: true };
			expect(verdicts(value), JSON.stringify(value)).toEqual(all);
		}
	});

	test(`judges ${valuesEach} mutated values as the oracles do`, () => {
		const mutated = valid.chain((value) => mutate(value, schema, document));
		for (const value of fc.sample(mutated, { numRuns: valuesEach, seed })) {
			const found = verdicts(value);
			const all = { generated: found.ajv, ajv: found.ajv, cfworker: found.ajv };
			expect(found, JSON.stringify(value)).toEqual(all);
		}
	});
});
