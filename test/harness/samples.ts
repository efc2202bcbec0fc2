import fc from "fast-check";
import { arbitraryFor } from "../codegen/schemas/oracles.ts";
import { document, follow, isObject, type Json, type JsonObject, object } from "./document.ts";
import { isValid } from "./schemas.ts";

/** Every run tries the same values. */
export const SEED = 20_261_123;

/** Values of a schema of the document. */
export function valuesOf(schema: JsonObject): fc.Arbitrary<Json> {
	return arbitraryFor(follow(schema) as JsonObject, document) as fc.Arbitrary<Json>;
}

/** A valid body in which every property is there, and not null where it can be something. */
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

/** Some value that shows more of the schema than null or nothing does. */
function sample(schema: JsonObject): Json {
	const found = fc
		.sample(valuesOf(schema), { seed: SEED, numRuns: 50 })
		.find((value) => !isEmpty(value) && isValid(schema, value));
	return found ?? null;
}

function isEmpty(value: Json | undefined): boolean {
	return value === undefined || value === null || (Array.isArray(value) && value.length === 0);
}
