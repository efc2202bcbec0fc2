/** Numbers: the keywords `type`, `multipleOf` and `format`. */
import { z } from "zod";
import { numberCheck } from "./checks.ts";
import { wrongType } from "./failures.ts";

const JsonInteger: z.core.$constructor<z.ZodNumber, z.core.$ZodNumberDef> = z.core.$constructor(
	"JsonInteger",
	(inst, def) => {
		z.ZodNumber.init(inst, def);
		inst._zod.parse = (payload) => {
			if (!Number.isInteger(payload.value)) {
				payload.issues.push(wrongType("integer", payload.value));
			}
			return payload;
		};
	},
);

/**
 * Creates a schema for numbers without a fraction. Unlike `z.int()`, it accepts numbers beyond 2^53. `1.0` is an
 * integer.
 */
export function integer(): z.ZodNumber {
	return new JsonInteger({ type: "number", checks: [] });
}

/**
 * Checks that a value is a multiple of `divisor`. It uses the decimal numbers that JSON writes (the shortest text that
 * parses to the same double): 0.3 is a multiple of 0.1, and 19.99 of 0.01, although a division of the doubles is not
 * exact.
 */
export function multipleOf(divisor: number): z.core.$ZodCheck<number> {
	return numberCheck("multipleOf", `must be a multiple of ${divisor}`, (value) => {
		const a = decimal(value);
		const b = decimal(divisor);
		const exponent = Math.min(a.exponent, b.exponent);
		const scaled = (n: Decimal) => n.digits * 10n ** BigInt(n.exponent - exponent);
		return scaled(a) % scaled(b) === 0n;
	});
}

interface Decimal {
	digits: bigint;
	exponent: number;
}

function decimal(value: number): Decimal {
	const [mantissa = "0", exponent = "0"] = String(value).split("e");
	const [whole = "0", fraction = ""] = mantissa.split(".");
	return { digits: BigInt(whole + fraction), exponent: Number(exponent) - fraction.length };
}

function integerWithin(minimum: number, limit: number) {
	return (value: number) => Number.isInteger(value) && value >= minimum && value < limit;
}

/** The integer formats of the OpenAPI format registry: signed, of 32 or 64 bits. */
export function integerFormat(name: "int32" | "int64"): z.core.$ZodCheck<number> {
	const limit = name === "int32" ? 2 ** 31 : 2 ** 63;
	const bits = name.slice(3);
	return numberCheck("format", `must be a ${bits}-bit integer`, integerWithin(-limit, limit));
}
