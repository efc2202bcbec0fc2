// @generated from openapi/ by `npm run generate`. Do not edit.

/** Returns the keyword and the message of an issue of zod. */
import type { z } from "zod";
import { count } from "./wording.ts";

const nouns: Record<string, string> = {
	null: "null",
	boolean: "true or false",
	number: "a number",
	integer: "an integer",
	string: "a string",
	array: "an array",
	object: "an object",
};

export function explainType({ expected, message }: z.core.$ZodIssueInvalidType): [string, string] {
	if (expected === "never") return ["false schema", "is not allowed"];
	// JSON has no undefined: a hand-written zod object around these schemas has read an absent key.
	const absent = expected === "nonoptional" || message.endsWith("received undefined");
	return absent ? ["required", "is required"] : ["type", `must be ${nouns[expected] ?? expected}`];
}

/** Maximum number of values in a message. Long lists are cut, because people read messages. */
const shownValues = 12;

export function mustBe(values: readonly unknown[]): string {
	const shown = values.slice(0, shownValues).map((value) => JSON.stringify(value));
	if (values.length > shownValues) shown.push(`${values.length - shownValues} more`);
	return values.length === 1 ? `must be ${shown}` : `must be one of ${shown.join(", ")}`;
}

export function explainMinimum(issue: z.core.$ZodIssueTooSmall): [string, string] {
	const minimum = Number(issue.minimum);
	if (issue.origin === "array") return ["minItems", `must have at least ${count(minimum, "item")}`];
	if (issue.origin === "string") {
		return ["minLength", `must be at least ${count(minimum, "character")}`];
	}
	return issue.inclusive
		? ["minimum", `must be at least ${minimum}`]
		: ["exclusiveMinimum", `must be greater than ${minimum}`];
}

export function explainMaximum(issue: z.core.$ZodIssueTooBig): [string, string] {
	const maximum = Number(issue.maximum);
	if (issue.origin === "array") return ["maxItems", `must have at most ${count(maximum, "item")}`];
	if (issue.origin === "string") {
		return ["maxLength", `must be at most ${count(maximum, "character")}`];
	}
	return issue.inclusive
		? ["maximum", `must be at most ${maximum}`]
		: ["exclusiveMaximum", `must be less than ${maximum}`];
}

/** Start of the message if the contract does not explain a pattern. */
export const unexplained = "must match the pattern";

/** Returns the document's explanation of a pattern, or the pattern itself: zod's message would say no more. */
export function explainPattern({ message, pattern }: z.core.$ZodIssueInvalidStringFormat): string {
	if (!message.startsWith("Invalid string")) return message;
	return pattern && pattern.length <= 120
		? `${unexplained} ${pattern}`
		: `${unexplained} of the contract`;
}
