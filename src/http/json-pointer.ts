import { limits } from "../generated/limits.ts";

const { maxLength } = limits.schemas.BodyIssue.pointer;

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
