/** Writes a JSDoc block of the given lines, which may contain line breaks. */
export function docComment(lines: readonly string[], indent = ""): string {
	const body = lines
		.join("\n")
		.trim()
		.replaceAll("*/", "*\\/")
		.split("\n")
		.map((line) => `${indent} * ${line}`.trimEnd());
	return [`${indent}/**`, ...body, `${indent} */`].join("\n");
}

/** Breaks a paragraph into lines, between words. */
export function wrap(text: string, width = 96): string[] {
	const lines: string[] = [];
	for (const word of text.split(/\s+/).filter(Boolean)) {
		const last = lines.at(-1);
		if (last !== undefined && last.length + word.length < width)
			lines[lines.length - 1] = `${last} ${word}`;
		else lines.push(word);
	}
	return lines;
}
