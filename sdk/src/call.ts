import type { operations } from "./generated/schema.ts";

/** One operation of the document with the values of one call. Generated methods pass it to the core. */
export interface Call {
	readonly id: keyof operations;
	readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
	/** The path of the document, with `{braces}`. */
	readonly path: string;
	/** The values of the path's parameters. */
	readonly params?: PathValues;
	readonly query?: object | undefined;
	/** Query parameters whose list values are repeated instead of joined by commas. */
	readonly exploded?: readonly string[];
	readonly body?: unknown;
	/** The operation accepts an `Idempotency-Key`, which makes it safe to repeat. */
	readonly keyed?: true;
	/** The operation needs no authentication, so no token is sent. */
	readonly open?: true;
	/** A successful response has no content. */
	readonly empty?: true;
}

export type PathValues = Readonly<Record<string, string | number>>;
