import { catalogue, type ProblemCode } from "../generated/errors.ts";

/** One thing that is wrong with a request: in the body at a JSON pointer (RFC 6901), or in a parameter. */
export type ValidationIssue = ({ readonly pointer: string } | { readonly parameter: string }) & {
	/** The JSON Schema keyword, or the name of the rule, that was not met. */
	readonly keyword: string;
	readonly message: string;
};

interface ProblemOptions {
	/** Said to the caller: what happened this time. */
	readonly detail?: string;
	readonly errors?: readonly ValidationIssue[];
	readonly headers?: Readonly<Record<string, string>>;
	/** Logged, never sent. */
	readonly cause?: unknown;
}

/** A refusal with a code of the catalogue: thrown anywhere, turned into a response in one place. */
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

/** `VAL_001` for rules that a schema cannot say. */
export function invalid(...errors: ValidationIssue[]): Problem {
	const values = errors.length === 1 ? "1 invalid value" : `${errors.length} invalid values`;
	return new Problem("VAL_001", { detail: `The request has ${values}.`, errors });
}

/** @throws Problem RES_001 where nothing was found */
export function found<What>(what: What | null | undefined): What {
	if (what == null) throw new Problem("RES_001");
	return what;
}

/** What wraps an error may quote a whole statement with its values; the innermost one says what went wrong. */
export function rootCause(error: unknown): unknown {
	return error instanceof Error && error.cause !== undefined ? rootCause(error.cause) : error;
}
