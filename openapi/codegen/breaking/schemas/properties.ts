import type { Place } from "../place.ts";
import { type Change, change } from "../rules.ts";
import { compareDefaults } from "./defaults.ts";
import { listedNames, otherProperties, propertyAt, requiredNames } from "./members.ts";
import { readSchema, type Schema } from "./schema.ts";
import type { Comparison } from "./step.ts";

/**
 * Compares properties by name. Because of the versioning policy, two rules are more lenient than set theory. A closed
 * response may gain properties, because clients have to ignore unknown ones. An open request may gain optional
 * properties. One rule is stricter: a listed property must stay listed, even if an open object still allows it.
 */
export function compareProperties(narrow: Schema, wide: Schema, comparison: Comparison): Change[] {
	const { before, after } = comparison.sides(narrow, wide);
	const known = listedNames(before);
	const listed = listedNames(after);
	return [
		...[...known.difference(listed)].map((name) => removal(before, name, comparison)),
		...[...known.intersection(listed)].flatMap((name) => [
			...compareProperty(narrow, wide, name, comparison),
			...compareDefault(before, after, name, comparison),
		]),
		...(isMap(before) ? [...listed.difference(known)] : []).flatMap((name) =>
			compareProperty(narrow, wide, name, comparison),
		),
		...compareRequired(before, after, comparison),
	];
}

function removal(before: Schema, name: string, { direction }: Comparison): Change {
	return change(`${direction}-property-removed`, place(before, name), `\`${name}\` is gone`);
}

function place(schema: Schema, name: string): string {
	const listed = schema.atoms.map((atom) => atom.child("properties")?.child(name));
	return listed.find((each) => each !== undefined)?.pointer ?? schema.pointer;
}

function compareProperty(
	narrow: Schema,
	wide: Schema,
	name: string,
	comparison: Comparison,
): readonly Change[] {
	const read = (schema: Schema) => readSchema(propertyAt(schema, name), place(schema, name));
	return comparison.include(read(narrow), read(wide));
}

function compareDefault(
	before: Schema,
	after: Schema,
	name: string,
	{ direction }: Comparison,
): Change[] {
	if (direction === "response" || requiredNames(before).has(name)) return [];
	const read = (schema: Schema): Place[] => propertyAt(schema, name);
	return compareDefaults(readSchema(read(before)), readSchema(read(after)), place(after, name));
}

/** Tells whether unlisted names are part of the contract, as keys of a map. */
function isMap(schema: Schema): boolean {
	return otherProperties(schema).some(
		({ value }) => typeof value === "object" && value !== null && Object.keys(value).length > 0,
	);
}

function compareRequired(before: Schema, after: Schema, { direction }: Comparison): Change[] {
	const was = requiredNames(before);
	const is = requiredNames(after);
	const known = listedNames(before);
	const listed = listedNames(after);
	if (direction === "response") {
		return [...was.difference(is)]
			.filter((name) => listed.has(name) || !known.has(name))
			.map((name) =>
				change(
					"response-property-became-optional",
					place(after, name),
					`\`${name}\` is no longer required`,
				),
			);
	}
	return [...is.difference(was)].map((name) =>
		known.has(name)
			? change(
					"request-property-became-required",
					place(after, name),
					`\`${name}\` is required now`,
				)
			: change(
					"request-required-property-added",
					place(after, name),
					`\`${name}\` is new and required`,
				),
	);
}
