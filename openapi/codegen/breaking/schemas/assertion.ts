import type { Constraint, Direction } from "../rules.ts";
import type { Kind } from "./kinds.ts";
import type { Schema } from "./schema.ts";

/** A constraint on a value itself, not on its parts. */
export interface Assertion {
	readonly constraint: Constraint;
	/** The keywords that state it. */
	readonly keywords: readonly string[];
	/** The kinds of value that it constrains. */
	readonly kinds: readonly Kind[];
	/** Tells whether all values that `narrow` allows satisfy the constraint of `wide`. */
	readonly holds: (narrow: Schema, wide: Schema, direction: Direction) => boolean;
}
