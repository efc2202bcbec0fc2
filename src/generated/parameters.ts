// @generated from openapi/ by `npm run generate`. Do not edit.

import { z } from "zod";

/** The JSON type that a parameter's text stands for. */
export type TextType = "string" | "number" | "boolean";

/** A number as JSON writes it (RFC 8259, 6): no hexadecimal, no leading zeros, no surrounding space. */
const JSON_NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

/**
 * A parameter whose text is read as `type` before `schema` judges it. Text that is not of the type
 * reaches the schema as it came, so that `5x` is refused rather than read as 5.
 */
export function scalar<Schema extends z.ZodType>(type: TextType, schema: Schema) {
	return z.preprocess((value) => fromText(type, value), schema);
}

/**
 * A list parameter: one comma-separated text (`explode: false`), or one text for each repetition of
 * the name (`explode: true`), as OpenAPI 3.1 section 4.8.12 describes the styles `form` and `simple`.
 */
export function list<Schema extends z.ZodType>(type: TextType, explode: boolean, schema: Schema) {
	return z.preprocess((value) => {
		const texts = explode || typeof value !== "string" ? [value].flat() : value.split(",");
		return texts.map((text) => fromText(type, text));
	}, schema);
}

function fromText(type: TextType, value: unknown): unknown {
	if (typeof value !== "string") return value;
	if (type === "number" && JSON_NUMBER.test(value)) return Number(value);
	if (type === "boolean" && (value === "true" || value === "false")) return value === "true";
	return value;
}
