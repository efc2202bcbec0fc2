import type { Assertion } from "./assertion.ts";
import { type Schema, statements } from "./schema.ts";

/**
 * A discriminator is a hint that does not affect validity (OpenAPI 3.1, 4.8.25), so it may be added or removed. While
 * it exists, clients choose types by it, so it may not change.
 */
export const discriminatorAssertions: readonly Assertion[] = [
	{
		constraint: "discriminator",
		keywords: ["discriminator"],
		kinds: ["object"],
		holds: (narrow, wide) => {
			const demanded = entriesOf(wide);
			const given = entriesOf(narrow);
			if (demanded.size === 0 || given.size === 0) return true;
			return given.isSubsetOf(demanded);
		},
	},
];

function entriesOf(schema: Schema): Set<string> {
	return new Set(
		statements(schema, "discriminator").flatMap((discriminator) => [
			`by ${String(discriminator.get("propertyName"))}`,
			...[...discriminator.entries("mapping")].map(
				([tag, { value }]) => `${tag} is ${String(value)}`,
			),
		]),
	);
}
