import { isDeepStrictEqual } from "node:util";
import type { Pair } from "../pairs.ts";
import type { Place } from "../place.ts";
import { type Change, type Constraint, change, type Direction, schemaRule } from "../rules.ts";
import { arrayAssertions, compareItems } from "./arrays.ts";
import type { Assertion } from "./assertion.ts";
import { discriminatorAssertions } from "./discriminators.ts";
import { kindsOf } from "./kinds.ts";
import { numberAssertions } from "./numbers.ts";
import { compareOtherProperties, objectAssertions } from "./objects.ts";
import { opaqueAssertions } from "./opaque.ts";
import { compareProperties } from "./properties.ts";
import { identity, readSchema, type Schema, statements } from "./schema.ts";
import { show } from "./show.ts";
import { sizeAssertions } from "./sizes.ts";
import type { Comparison, Step } from "./step.ts";
import { stringAssertions } from "./strings.ts";
import { compareAlternatives, compareKinds } from "./unions.ts";
import { compareValues } from "./values.ts";

const assertions: readonly Assertion[] = [
	...numberAssertions,
	...sizeAssertions,
	...stringAssertions,
	...arrayAssertions,
	...objectAssertions,
	...discriminatorAssertions,
	...opaqueAssertions,
];

const objectSteps: readonly Step[] = [compareProperties, compareOtherProperties];

/**
 * Compares pairs of schemas in one direction. Both directions ask the same question: does one schema allow all values
 * that the other allows? Requests that were valid must stay valid, and responses must be valid for the earlier
 * document. The comparison goes keyword by keyword. If that proves nothing, the answer is no.
 */
export class SchemaComparison implements Comparison {
	readonly direction: Direction;
	#known = new Map<string, readonly Change[]>();

	constructor(direction: Direction) {
		this.direction = direction;
	}

	compare(before: Place, after: Place): readonly Change[] {
		const [was, is] = [readSchema([before]), readSchema([after])];
		return this.direction === "request" ? this.include(was, is) : this.include(is, was);
	}

	/**
	 * Finds the places where `wide` rejects values that `narrow` allows. A pair that occurs again during its own
	 * comparison is assumed to be compatible. If it is not, another part of it shows that.
	 */
	include(narrow: Schema, wide: Schema): readonly Change[] {
		const key = `${identity(narrow)} in ${identity(wide)}`;
		const known = this.#known.get(key);
		if (known) return known;
		this.#known.set(key, []);
		const changes = this.#judge(narrow, wide);
		this.#known.set(key, changes);
		return changes;
	}

	/**
	 * Tells whether `wide` allows all values of `narrow`. If it does not, results that were found on the way may rest on
	 * the assumption that the pair is compatible, so they are discarded.
	 */
	fits(narrow: Schema, wide: Schema): boolean {
		const before = this.#known;
		this.#known = new Map(before);
		if (this.include(narrow, wide).length === 0) return true;
		const failures = [...this.#known].filter(([, changes]) => changes.length > 0);
		this.#known = new Map([...before, ...failures]);
		return false;
	}

	sides(narrow: Schema, wide: Schema): Pair<Schema> {
		return this.direction === "request"
			? { before: narrow, after: wide }
			: { before: wide, after: narrow };
	}

	violation(
		constraint: Constraint,
		narrow: Schema,
		wide: Schema,
		keywords: readonly string[],
	): Change {
		const { before, after } = this.sides(narrow, wide);
		const stated = keywords.filter((each) => statements(wide, each).length > 0);
		const keyword = keywords.find((each) => differ(before, after, each)) ?? stated[0] ?? constraint;
		const [was] = statements(before, keyword);
		const [is] = statements(after, keyword);
		return this.report(
			constraint,
			is?.pointer ?? after.pointer,
			show(keyword, was?.value, is?.value),
		);
	}

	report(constraint: Constraint, pointer: string, what: string): Change {
		return change(schemaRule(this.direction, constraint), pointer, what);
	}

	#judge(narrow: Schema, wide: Schema): Change[] {
		const kinds = compareKinds(narrow, wide, this);
		if (kinds.length > 0) return kinds;
		return narrow.unions.length > 0 || wide.unions.length > 0
			? compareAlternatives(narrow, wide, this)
			: this.#compareConjunctions(narrow, wide);
	}

	#compareConjunctions(narrow: Schema, wide: Schema): Change[] {
		const kinds = kindsOf(narrow);
		if (kinds.size === 0) return [];
		const broken = assertions.filter(
			(assertion) =>
				assertion.kinds.some((kind) => kinds.has(kind)) &&
				!assertion.holds(narrow, wide, this.direction),
		);
		const steps: Step[] = [
			compareValues,
			...(kinds.has("array") ? [compareItems] : []),
			...(kinds.has("object") ? objectSteps : []),
		];
		return [
			...broken.map(({ constraint, keywords }) =>
				this.violation(constraint, narrow, wide, keywords),
			),
			...steps.flatMap((step) => step(narrow, wide, this)),
		];
	}
}

function differ(before: Schema, after: Schema, keyword: string): boolean {
	const values = (schema: Schema) => statements(schema, keyword).map(({ value }) => value);
	return !isDeepStrictEqual(values(before), values(after));
}
