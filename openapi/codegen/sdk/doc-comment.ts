/** A JSDoc block of the given lines; lines may hold line breaks of their own. */
export function docComment(lines: readonly string[], indent = ""): string {
	const body = lines
		.join("\n")
		.trim()
		.replaceAll("*/", "*\\/")
		.split("\n")
		.map((line) => `${indent} * ${line}`.trimEnd());
	return [`${indent}/**`, ...body, `${indent} */`].join("\n");
}
