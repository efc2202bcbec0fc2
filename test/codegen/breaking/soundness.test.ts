import { Validator } from "@cfworker/json-schema";
import fc from "fast-check";
import { expect, test } from "vitest";
import { findBreakingChanges } from "../../../openapi/codegen/breaking/index.ts";
import { documentOf, type JsonSchema } from "./directions.ts";

/*
 * What the gate lets pass is safe: whenever it finds nothing between two request schemas, every
 * value that the earlier one accepts, the later one accepts, by the judgement of another validator. Schemas are
 * such as set theory alone decides: objects are closed (open ones may gain properties by policy),
 * and unions are `anyOf` (members of `oneOf` are taken to exclude each other).
 */

const scalars = [null, true, false, 0, 1, 2, 3, 1.5, -1, "", "a", "ab", "abc", "b"] as const;

const value = fc.letrec<{ any: unknown }>((tie) => ({
	any: fc.oneof(
		{ depthSize: "small", maxDepth: 2 },
		fc.constantFrom(...scalars),
		fc.array(tie("any"), { maxLength: 3 }),
		fc.dictionary(fc.constantFrom("a", "b", "c"), tie("any"), {
			maxKeys: 3,
			noNullPrototype: true,
		}),
	),
})).any;

const small = fc.nat({ max: 3 });
const names = fc.uniqueArray(fc.constantFrom("a", "b", "c"), { maxLength: 2 });

const schema = fc.letrec<{ schema: JsonSchema }>((tie) => {
	const inner = tie("schema");
	const keywords = (fields: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<JsonSchema> =>
		fc.record(fields, { requiredKeys: ["type"].filter((key) => key in fields) });
	return {
		schema: fc.oneof(
			{ depthSize: "small", maxDepth: 3 },
			fc.constantFrom<JsonSchema>({}, { type: "boolean" }, { type: "null" }, false),
			keywords({
				enum: fc.uniqueArray(fc.constantFrom(...scalars), { minLength: 1, maxLength: 4 }),
			}),
			keywords({
				type: fc.constantFrom("string", ["string", "null"]),
				minLength: small,
				maxLength: small,
				pattern: fc.constantFrom("^a", "b"),
			}),
			keywords({
				type: fc.constantFrom("integer", "number", ["number", "string"]),
				minimum: small,
				exclusiveMinimum: small,
				maximum: small,
				exclusiveMaximum: small,
				multipleOf: fc.constantFrom(0.5, 1, 1.5, 2),
			}),
			keywords({
				type: fc.constant("array"),
				items: inner,
				prefixItems: fc.array(inner, { minLength: 1, maxLength: 2 }),
				minItems: small,
				maxItems: small,
				uniqueItems: fc.boolean(),
				contains: inner,
			}),
			keywords({
				type: fc.constantFrom("object", ["object", "null"]),
				properties: fc.dictionary(fc.constantFrom("a", "b", "c"), inner, { maxKeys: 3 }),
				patternProperties: fc.dictionary(fc.constantFrom("^a", "^[bc]"), inner, { maxKeys: 1 }),
				required: names,
				minProperties: small,
				maxProperties: small,
				dependentRequired: fc.dictionary(fc.constantFrom("a", "b"), names, { maxKeys: 1 }),
				propertyNames: fc.constantFrom({ maxLength: 0 }, { enum: ["a", "b"] }),
			}).chain((object) =>
				fc.oneof(fc.constant(false), inner).map((additionalProperties) => ({
					...(object as object),
					additionalProperties: additionalProperties === true ? false : additionalProperties,
				})),
			),
			fc.array(inner, { minLength: 1, maxLength: 3 }).map((anyOf) => ({ anyOf })),
			fc.array(inner, { minLength: 1, maxLength: 2 }).map((allOf) => ({ allOf })),
			inner.map((not) => ({ not })),
		),
	};
}).schema;

/** A schema and one that is close to it, so that many pairs are compatible. */
const pair = fc.tuple(schema, schema, fc.nat()).map(([one, other, choice]) => {
	const edited = [
		one,
		{ anyOf: [one, other] },
		{ anyOf: [other, one] },
		{ allOf: [one, other] },
		without(one, choice),
		typeof one === "object" && typeof other === "object" ? { ...one, ...other } : other,
	];
	return choice % 2 === 0
		? ([one, edited[choice % edited.length] ?? other] as const)
		: ([edited[choice % edited.length] ?? other, one] as const);
});

function without(schema: JsonSchema, choice: number): JsonSchema {
	if (typeof schema === "boolean") return schema;
	const keywords = Object.entries(schema);
	return Object.fromEntries(keywords.filter((_, index) => index !== choice % keywords.length));
}

function validator(schema: JsonSchema): (value: unknown) => boolean {
	const compiled = new Validator(schema, "2020-12");
	return (value) => compiled.validate(value).valid;
}

test("what passes is safe", { timeout: 60_000 }, () => {
	let passed = 0;
	fc.assert(
		fc.property(
			pair,
			fc.array(value, { minLength: 60, maxLength: 60 }),
			([before, after], values) => {
				const changes = findBreakingChanges(
					documentOf("request", before),
					documentOf("request", after),
				);
				if (changes.length > 0) return;
				passed += 1;
				const [wasValid, isValid] = [validator(before), validator(after)];
				for (const each of [...scalars, ...values]) {
					if (wasValid(each)) expect(isValid(each), JSON.stringify(each)).toBe(true);
				}
			},
		),
		{ numRuns: 2_000, seed: 20261123 },
	);
	expect(passed).toBeGreaterThan(200);
});
