import { follow, type Json, type JsonObject, object } from "./document.ts";

/** A request and its response. */
export interface Exchange {
	readonly method: string;
	readonly url: URL;
	/** The header fields that were sent. */
	readonly sent: Headers;
	/** The body of the request; undefined if there was none or it was not text. */
	readonly body: string | undefined;
	readonly status: number;
	readonly headers: Headers;
	readonly answer: string;
}

/** Matches a number in the syntax of JSON (RFC 8259, 6) without an exponent. */
const NUMBER = /^-?(0|[1-9]\d*)(\.\d+)?$/;

/** Converts the text of a parameter or header to a value for its schema. */
export function decode(reference: JsonObject, text: string): Json {
	const schema = object(follow(reference));
	switch (schema.type) {
		case "array":
			return text.split(",").map((item) => decode(object(schema.items), item));
		case "integer":
		case "number":
			return NUMBER.test(text) ? Number(text) : text;
		default:
			return text;
	}
}

export function parseJson(text: string): Json | undefined {
	try {
		return JSON.parse(text) as Json;
	} catch {
		return undefined;
	}
}
