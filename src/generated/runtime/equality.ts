// @generated from openapi/ by `npm run generate`. Do not edit.

/** Equality of JSON values. */
import { isObject } from "./json.ts";

/** Compares as JSON Schema does: key order is irrelevant, `1` equals `1.0`, and `1` does not equal `true`. */
export function equal(a: unknown, b: unknown): boolean {
	if (a === b) return true;
	if (Array.isArray(a)) {
		return (
			Array.isArray(b) && a.length === b.length && a.every((item, index) => equal(item, b[index]))
		);
	}
	if (!isObject(a) || !isObject(b)) return false;
	const keys = Object.keys(a);
	return (
		keys.length === Object.keys(b).length &&
		keys.every((key) => Object.hasOwn(b, key) && equal(a[key], b[key]))
	);
}

/** Returns the same string for all equal JSON values. */
export function canonical(value: unknown): string {
	if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
	if (!isObject(value)) return JSON.stringify(value) ?? "undefined";
	const entries = Object.keys(value).sort();
	return `{${entries.map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`).join()}}`;
}
