import type { Place } from "../place.ts";
import type { Constraint } from "../rules.ts";
import { isSame } from "../same.ts";
import type { Assertion } from "./assertion.ts";
import type { Kind } from "./kinds.ts";

const everyKind: readonly Kind[] = [
	"null",
	"boolean",
	"object",
	"array",
	"string",
	"integer",
	"fraction",
];

/**
 * Constraints whose allowed values are hard to determine. Each surely holds only if it is stated in the same way, with
 * its related keywords.
 */
export const opaqueAssertions: readonly Assertion[] = [
	opaque("not", ["not"], everyKind),
	opaque("condition", ["if", "then", "else"], everyKind),
	opaque("contains", ["contains", "minContains", "maxContains"], ["array"]),
	opaque("unevaluated-items", ["unevaluatedItems"], ["array"]),
	opaque("property-names", ["propertyNames"], ["object"]),
	opaque("dependent-schemas", ["dependentSchemas"], ["object"]),
];

function opaque(
	constraint: Constraint,
	keywords: readonly [string, ...string[]],
	kinds: readonly Kind[],
): Assertion {
	const [leading] = keywords;
	return {
		constraint,
		keywords,
		kinds,
		holds: (narrow, wide) =>
			wide.atoms
				.filter((atom) => atom.get(leading) !== undefined)
				.every((atom) => narrow.atoms.some((given) => statesSame(given, atom, keywords))),
	};
}

function statesSame(one: Place, other: Place, keywords: readonly string[]): boolean {
	return keywords.every((keyword) => {
		const [left, right] = [one.child(keyword), other.child(keyword)];
		return left && right ? isSame(left, right) : left === right;
	});
}
