import type { Change } from "../rules.ts";
import type { Assertion } from "./assertion.ts";
import {
	isImpossible,
	otherProperties,
	patternAt,
	patternsOf,
	propertyAt,
	requiredNames,
} from "./members.ts";
import { readSchema, type Schema, statements } from "./schema.ts";
import type { Comparison } from "./step.ts";

export const objectAssertions: readonly Assertion[] = [
	{
		constraint: "dependent-required",
		keywords: ["dependentRequired"],
		kinds: ["object"],
		holds: (narrow, wide) =>
			[...dependencies(wide)].every(
				([name, needed]) =>
					isImpossible(propertyAt(narrow, name)) ||
					needed.isSubsetOf(
						requiredNames(narrow).union(dependencies(narrow).get(name) ?? new Set()),
					),
			),
	},
];

function dependencies(schema: Schema): Map<string, Set<string>> {
	const all = new Map<string, Set<string>>();
	for (const statement of statements(schema, "dependentRequired")) {
		for (const [name, { value }] of statement.members()) {
			all.set(name, (all.get(name) ?? new Set()).union(new Set(value as string[])));
		}
	}
	return all;
}

/** Compares the schemas of properties that are not listed by name. */
export function compareOtherProperties(
	narrow: Schema,
	wide: Schema,
	comparison: Comparison,
): Change[] {
	const patterns = patternsOf(narrow).union(patternsOf(wide));
	const reads = [
		otherProperties,
		...[...patterns].map((pattern) => (schema: Schema) => patternAt(schema, pattern)),
	];
	return reads.flatMap((read) => {
		const given = read(narrow);
		const demanded = read(wide);
		if (isImpossible(demanded) && !isImpossible(given)) {
			const keywords = ["additionalProperties", "unevaluatedProperties", "patternProperties"];
			return [comparison.violation("additional-properties", narrow, wide, keywords)];
		}
		return comparison.include(
			readSchema(given, narrow.pointer),
			readSchema(demanded, wide.pointer),
		);
	});
}
