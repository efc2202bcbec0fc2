import type { Constraint, Direction } from "../rules.ts";
import type { Kind } from "./kinds.ts";
import type { Schema } from "./schema.ts";

/** A constraint that says of a value, and not of its parts, what it may be. */
export interface Assertion {
	readonly constraint: Constraint;
	/** The keywords that state it. */
	readonly keywords: readonly string[];
	/** The kinds of value that it speaks about. */
	readonly kinds: readonly Kind[];
	/** Whether all values that `narrow` lets through satisfy what `wide` states of it. */
	readonly holds: (narrow: Schema, wide: Schema, direction: Direction) => boolean;
}
