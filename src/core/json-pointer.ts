import { document } from "../generated/document.ts";

const { maxLength } = document.components.schemas.BodyIssue.properties.pointer;

/** The JSON pointer (RFC 6901) to a value, or to the nearest one around it whose pointer is not too long. */
export function pointerTo(path: readonly PropertyKey[]): string {
	let pointer = "";
	for (const segment of path) {
		const longer = `${pointer}/${String(segment).replaceAll("~", "~0").replaceAll("/", "~1")}`;
		if (longer.length > maxLength) break;
		pointer = longer;
	}
	return pointer;
}

/** What stands at a JSON pointer; undefined where nothing does. */
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
