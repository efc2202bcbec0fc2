import type { Pair } from "../pairs.ts";
import type { Change, Constraint, Direction } from "../rules.ts";
import type { Schema } from "./schema.ts";

/** A part of the comparison of two schemas, such as that of their properties. */
export type Step = (narrow: Schema, wide: Schema, comparison: Comparison) => readonly Change[];

/** The comparison of schemas, as its steps use it for the schemas within. */
export interface Comparison {
	readonly direction: Direction;

	/** Where `wide` refuses what `narrow` lets through. */
	include(narrow: Schema, wide: Schema): readonly Change[];

	/** Whether `wide` lets through all of `narrow`. */
	fits(narrow: Schema, wide: Schema): boolean;

	/** The schemas by the version that they are of. */
	sides(narrow: Schema, wide: Schema): Pair<Schema>;

	/** @param keywords what states the constraint */
	violation(
		constraint: Constraint,
		narrow: Schema,
		wide: Schema,
		keywords: readonly string[],
	): Change;

	report(constraint: Constraint, pointer: string, what: string): Change;
}
