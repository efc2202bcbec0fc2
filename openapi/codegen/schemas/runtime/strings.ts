/** The length of strings. */
import type { z } from "zod";
import { stringCheck } from "./checks.ts";
import { count } from "./wording.ts";

/** Counts Unicode code points, as JSON Schema does for the length of strings. */
function codePoints(text: string): number {
	let pairs = 0;
	for (let index = 1; index < text.length; index++) {
		if (isLowSurrogate(text.charCodeAt(index)) && isHighSurrogate(text.charCodeAt(index - 1))) {
			pairs++;
		}
	}
	return text.length - pairs;
}

const isHighSurrogate = (unit: number) => unit >= 0xd800 && unit <= 0xdbff;
const isLowSurrogate = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff;

export function minLength(minimum: number): z.core.$ZodCheck<string> {
	const message = minimum === 1 ? "must not be empty" : `must be at least ${minimum} characters`;
	return stringCheck("minLength", message, (value) => codePoints(value) >= minimum);
}

export function maxLength(maximum: number): z.core.$ZodCheck<string> {
	const message = `must be at most ${count(maximum, "character")}`;
	return stringCheck("maxLength", message, (value) => codePoints(value) <= maximum);
}
