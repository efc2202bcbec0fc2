import { describe, expect, test } from "vitest";
import type { z } from "zod";
import { equal } from "../../../openapi/codegen/schemas/runtime.ts";
import type { Case, Dispute } from "./cases/case.ts";
import { cases } from "./cases/index.ts";
import { documentOf, load } from "./load.ts";
import { ajvFor, cfworkerFor } from "./oracles.ts";

const pointer = "#/components/schemas/S";

for (const [family, table] of Object.entries(cases)) {
	describe(family, () => {
		test.each(table)("$name", async (each) => {
			const { ajv, cfworker, generated } = await validators(each);
			for (const [verdict, values] of [
				[true, each.valid],
				[false, each.invalid],
			] as const) {
				for (const value of values) {
					const text = JSON.stringify(value);
					expect(generated(value), `generated: ${text}`).toBe(verdict);
					expect(ajv(pointer, value), `Ajv: ${text}`).toBe(verdict);
					expect(cfworker(pointer, value), `cfworker: ${text}`).toBe(verdict);
				}
			}
			for (const dispute of each.disputed ?? []) {
				const { value, valid } = dispute;
				const found = {
					valid: generated(value),
					ajv: ajv(pointer, value),
					cfworker: cfworker(pointer, value),
				};
				const { ajv: a, cfworker: c }: Dispute = dispute;
				expect(found, JSON.stringify(dispute)).toEqual({ valid, ajv: a, cfworker: c });
			}
		});
	});
}

async function validators({ schema, definitions }: Case) {
	const document = documentOf({ S: schema, ...definitions });
	const { S } = await load(document);
	const generated = (value: unknown) => accepts(S, value);
	return { ajv: ajvFor(document), cfworker: cfworkerFor(document), generated };
}

/** Whether the generated schema takes `value`; if so, it must give it back unchanged. */
function accepts(schema: z.ZodType | undefined, value: unknown): boolean {
	const result = schema?.safeParse(value);
	if (!result?.success) return false;
	if (!equal(result.data, value)) throw new Error(`the output differs: ${JSON.stringify(value)}`);
	return true;
}
