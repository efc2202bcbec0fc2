import type { Assertion } from "./assertion.ts";
import { kindsOf, numbers } from "./kinds.ts";
import { type Schema, statements } from "./schema.ts";
import { valuesOf } from "./values.ts";

interface Limit {
	readonly value: number;
	/** True when the limit itself is not allowed. */
	readonly isOpen: boolean;
}

export const numberAssertions: readonly Assertion[] = [
	limit("minimum", "exclusiveMinimum", 1),
	limit("maximum", "exclusiveMaximum", -1),
	{
		constraint: "multiple-of",
		keywords: ["multipleOf"],
		kinds: numbers,
		holds: (narrow, wide) => {
			const steps = stepsOf(narrow);
			return statements(wide, "multipleOf").every(({ value }) =>
				steps.some((step) => isMultiple(step, value as number)),
			);
		},
	},
];

/** @param sign 1 for a lower limit; -1 reverses the axis, so that an upper limit becomes a lower one */
function limit(
	constraint: "minimum" | "maximum",
	exclusive: "exclusiveMinimum" | "exclusiveMaximum",
	sign: 1 | -1,
): Assertion {
	const limitsOf = (schema: Schema): Limit[] => [
		...statements(schema, constraint).map(({ value }) => at(value, false)),
		...statements(schema, exclusive).map(({ value }) => at(value, true)),
	];
	const at = (value: unknown, isOpen: boolean): Limit => ({ value: sign * Number(value), isOpen });
	return {
		constraint,
		keywords: [constraint, exclusive],
		kinds: numbers,
		holds: (narrow, wide) => {
			const kinds = kindsOf(narrow);
			const sharpen = kinds.has("fraction") ? (limit: Limit) => limit : toInteger;
			const values = valuesOf(narrow)?.filter((value) => typeof value === "number");
			const listed = values
				? [at(sign * Math.min(...values.map((value) => sign * value)), false)]
				: [];
			const given = [...listed, ...limitsOf(narrow).map(sharpen)];
			return limitsOf(wide)
				.map(sharpen)
				.every((demanded) => given.some((each) => implies(each, demanded)));
		},
	};
}

function implies(given: Limit, demanded: Limit): boolean {
	if (given.value !== demanded.value) return given.value > demanded.value;
	return given.isOpen || !demanded.isOpen;
}

/** Converts a lower limit to whole numbers: more than 0 is at least 1. */
function toInteger({ value, isOpen }: Limit): Limit {
	return { value: isOpen ? Math.floor(value) + 1 : Math.ceil(value), isOpen: false };
}

function stepsOf(schema: Schema): number[] {
	const values = valuesOf(schema)?.filter((value) => typeof value === "number");
	// All listed values must be multiples, so their greatest common divisor is the step.
	const listed = values?.every(Number.isInteger) ? [values.reduce(greatestCommonDivisor, 0)] : [];
	const whole = kindsOf(schema).has("fraction") ? [] : [1];
	const stated = statements(schema, "multipleOf").map(({ value }) => value as number);
	return [...listed, ...whole, ...stated];
}

function greatestCommonDivisor(one: number, other: number): number {
	return other === 0 ? Math.abs(one) : greatestCommonDivisor(other, one % other);
}

/** Calculates with the decimal numbers that JSON writes: 0.3 is a multiple of 0.1. */
function isMultiple(value: number, of: number): boolean {
	const quotient = value / of;
	return Math.abs(quotient - Math.round(quotient)) < 1e-9;
}
