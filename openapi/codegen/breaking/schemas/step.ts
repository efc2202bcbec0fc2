import type { Pair } from "../pairs.ts";
import type { Change, Constraint, Direction } from "../rules.ts";
import type { Schema } from "./schema.ts";

/** A part of the comparison of two schemas, such as the comparison of their properties. */
export type Step = (narrow: Schema, wide: Schema, comparison: Comparison) => readonly Change[];

/** The comparison of schemas, as its steps use it for nested schemas. */
export interface Comparison {
	readonly direction: Direction;

	/** Finds the places where `wide` rejects values that `narrow` allows. */
	include(narrow: Schema, wide: Schema): readonly Change[];

	/** Tells whether `wide` allows all values of `narrow`. */
	fits(narrow: Schema, wide: Schema): boolean;

	/** Returns the schemas by version. */
	sides(narrow: Schema, wide: Schema): Pair<Schema>;

	/** @param keywords the keywords that state the constraint */
	violation(
		constraint: Constraint,
		narrow: Schema,
		wide: Schema,
		keywords: readonly string[],
	): Change;

	report(constraint: Constraint, pointer: string, what: string): Change;
}
