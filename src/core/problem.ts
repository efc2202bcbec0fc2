import { catalogue, type ProblemCode } from "../generated/errors.ts";

/** A violation in a request: in the body at a JSON pointer (RFC 6901), or in a parameter. */
export type ValidationIssue = ({ readonly pointer: string } | { readonly parameter: string }) & {
	/** The JSON Schema keyword, or the name of the rule, that the value violates. */
	readonly keyword: string;
	readonly message: string;
};

interface ProblemOptions {
	/** Explains this occurrence to the caller. */
	readonly detail?: string;
	readonly errors?: readonly ValidationIssue[];
	readonly headers?: Readonly<Record<string, string>>;
	/** Logged, and never sent to the caller. */
	readonly cause?: unknown;
}

/** An error with a code of the catalogue. Any code may throw it; `problemResponse` turns it into a response. */
export class Problem extends Error {
	override readonly name = "Problem";
	readonly code: ProblemCode;
	readonly detail: string;
	readonly errors: readonly ValidationIssue[] | undefined;
	readonly headers: Readonly<Record<string, string>>;

	constructor(code: ProblemCode, { detail, errors, headers, cause }: ProblemOptions = {}) {
		super(`${code} ${catalogue[code].title}`, { cause });
		this.code = code;
		this.detail = detail ?? catalogue[code].meaning;
		this.errors = errors;
		this.headers = headers ?? {};
	}
}

/** Creates `VAL_001` for rules that a schema cannot express. */
export function invalid(...errors: ValidationIssue[]): Problem {
	const values = errors.length === 1 ? "1 invalid value" : `${errors.length} invalid values`;
	return new Problem("VAL_001", { detail: `The request has ${values}.`, errors });
}

/** @throws Problem RES_001 if there is no value */
export function found<Value>(value: Value | null | undefined): Value {
	if (value == null) throw new Problem("RES_001");
	return value;
}

/** Returns the innermost error, which names the failure. Its wrappers may quote a whole statement with its values. */
export function rootCause(error: unknown): unknown {
	return error instanceof Error && error.cause !== undefined ? rootCause(error.cause) : error;
}
