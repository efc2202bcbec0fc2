import { follow, type Json, type JsonObject, object } from "./document.ts";

/** A request that was made and the answer that came. */
export interface Exchange {
	readonly method: string;
	readonly url: URL;
	/** The header fields that were sent. */
	readonly sent: Headers;
	/** As it was sent; undefined when there was none or it was not text. */
	readonly body: string | undefined;
	readonly status: number;
	readonly headers: Headers;
	readonly answer: string;
}

/** As JSON writes numbers (RFC 8259, 6), without exponents. */
const NUMBER = /^-?(0|[1-9]\d*)(\.\d+)?$/;

/** A parameter's or header's text as the value that its schema is about. */
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
