/** JSON pointers (RFC 6901) after a `#`, as messages show them: `#/components/schemas/Task`. */
import { escapeSegment, unescapeSegment } from "../json-pointer.ts";
import { isRecord } from "./schema.ts";

export function append(pointer: string, ...tokens: readonly (string | number)[]): string {
	const escaped = tokens.map((token) => escapeSegment(String(token)));
	return [pointer, ...escaped].join("/");
}

function tokens(pointer: string): string[] {
	const [, ...parts] = pointer.split("/");
	return parts.map(unescapeSegment);
}

/** Returns the canonical pointer of a reference, which may be percent-encoded. */
export function normalize(reference: string): string {
	return append("#", ...tokens(decoded(reference)));
}

function decoded(reference: string): string {
	try {
		return decodeURIComponent(reference);
	} catch {
		return reference;
	}
}

/** Returns the value at `pointer`, or undefined. */
export function lookUp(document: unknown, pointer: string): unknown {
	return tokens(pointer).reduce<unknown>((value, token) => {
		if (Array.isArray(value))
			return /^(?:0|[1-9]\d*)$/.test(token) ? value[Number(token)] : undefined;
		return isRecord(value) && Object.hasOwn(value, token) ? value[token] : undefined;
	}, document);
}

/** Returns the name of the component schema at `pointer`; undefined if there is none. */
export function componentName(pointer: string): string | undefined {
	const [components, schemas, name, ...deeper] = tokens(pointer);
	const found = components === "components" && schemas === "schemas" && deeper.length === 0;
	return found ? name : undefined;
}
