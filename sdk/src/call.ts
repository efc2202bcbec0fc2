import type { operations } from "./generated/schema.ts";

/** One operation of the document with the values of one call: what generated methods hand to the core. */
export interface Call {
	readonly id: keyof operations;
	readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
	/** As in the document, with `{braces}`. */
	readonly path: string;
	/** Values of the path's parameters. */
	readonly params?: PathValues;
	readonly query?: object | undefined;
	/** Query parameters whose lists are repeated instead of joined by commas. */
	readonly exploded?: readonly string[];
	readonly body?: unknown;
	/** The operation takes an `Idempotency-Key`, which makes it safe to repeat. */
	readonly keyed?: true;
	/** The operation is open to all, so no token is sent. */
	readonly open?: true;
	/** Success has no content. */
	readonly empty?: true;
}

export type PathValues = Readonly<Record<string, string | number>>;
