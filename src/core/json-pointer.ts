import { document } from "../generated/document.ts";

const { maxLength } = document.components.schemas.BodyIssue.properties.pointer;

/**
 * Returns the JSON pointer (RFC 6901) to a value. If the pointer would be longer than the document allows, it points
 * to the closest ancestor that fits.
 */
export function pointerTo(path: readonly PropertyKey[]): string {
	let pointer = "";
	for (const segment of path) {
		const longer = `${pointer}/${String(segment).replaceAll("~", "~0").replaceAll("/", "~1")}`;
		if (longer.length > maxLength) break;
		pointer = longer;
	}
	return pointer;
}

/** Returns the value at a JSON pointer, or undefined if there is none. */
export function valueAt(document: unknown, pointer: string): unknown {
	const segments = pointer.split("/").slice(1);
	return segments
		.map((segment) => segment.replaceAll("~1", "/").replaceAll("~0", "~"))
		.reduce(
			(value, segment) =>
				typeof value === "object" && value !== null && Object.hasOwn(value, segment)
					? (value as Record<string, unknown>)[segment]
					: undefined,
			document,
		);
}
