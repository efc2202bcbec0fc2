import fc from "fast-check";
import { arbitraryFor } from "../codegen/schemas/oracles.ts";
import { document, follow, isObject, type Json, type JsonObject, object } from "./document.ts";
import { isValid } from "./schemas.ts";

/** The seed of all random values, so that every run tries the same ones. */
export const SEED = 20_261_123;

/** Generates values of a schema of the document. */
export function valuesOf(schema: JsonObject): fc.Arbitrary<Json> {
	return arbitraryFor(follow(schema) as JsonObject, document) as fc.Arbitrary<Json>;
}

/** Builds a valid body with all properties, with values other than null where possible. */
export function fullest(schema: JsonObject, examples: readonly Json[]): Json {
	const properties = Object.entries(object(object(follow(schema)).properties ?? {}));
	return Object.fromEntries(
		properties.map(([name, child]) => {
			const given = examples
				.map((example) => (isObject(example) ? example[name] : undefined))
				.filter((value) => !isEmpty(value));
			return [name, given.at(-1) ?? sample(object(child))];
		}),
	);
}

/** Returns a value of the schema that is not empty, if there is one. */
function sample(schema: JsonObject): Json {
	const found = fc
		.sample(valuesOf(schema), { seed: SEED, numRuns: 50 })
		.find((value) => !isEmpty(value) && isValid(schema, value));
	return found ?? null;
}

function isEmpty(value: Json | undefined): boolean {
	return value === undefined || value === null || (Array.isArray(value) && value.length === 0);
}
