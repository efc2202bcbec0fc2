/** The keyword and the message of one issue of zod's. */
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
	// JSON has no undefined: zod's own objects, made by hand around these schemas, met an absent key.
	const absent = expected === "nonoptional" || message.endsWith("received undefined");
	return absent ? ["required", "is required"] : ["type", `must be ${nouns[expected] ?? expected}`];
}

/** Long enumerations are cut: a message is read by a person. */
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

/** How the message begins where the contract does not say what a pattern means. */
export const unexplained = "must match the pattern";

/** The document may say what its pattern means; zod's own words only repeat it. */
export function explainPattern({ message, pattern }: z.core.$ZodIssueInvalidStringFormat): string {
	if (!message.startsWith("Invalid string")) return message;
	return pattern && pattern.length <= 120
		? `${unexplained} ${pattern}`
		: `${unexplained} of the contract`;
}
