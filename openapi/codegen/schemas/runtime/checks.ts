/** Checks that zod lacks, from plain functions. */
import { z } from "zod";
import { failure, type RawIssue } from "./failures.ts";

/** Creates a schema that validates with `judge`, and returns its input. */
export function assertion<Value>(judge: (value: unknown) => RawIssue[]): z.ZodType<Value, Value> {
	const schema = z.unknown().check((payload) => {
		payload.issues.push(...judge(payload.value));
	});
	return schema as z.ZodType as z.ZodType<Value, Value>;
}

/** Creates a zod check that also runs after failed checks, but only on values of its type. */
function check<Value>(
	applies: (value: unknown) => value is Value,
	keyword: string,
	message: string,
	holds: (value: Value) => boolean,
): z.core.$ZodCheck<Value> {
	const result = z.check<Value>((payload) => {
		if (!holds(payload.value)) payload.issues.push(failure(keyword, message, payload.value));
	});
	result._zod.def.when = (payload) => applies(payload.value);
	return result;
}

export function stringCheck(keyword: string, message: string, holds: (value: string) => boolean) {
	return check((value): value is string => typeof value === "string", keyword, message, holds);
}

export function numberCheck(keyword: string, message: string, holds: (value: number) => boolean) {
	return check((value): value is number => typeof value === "number", keyword, message, holds);
}
