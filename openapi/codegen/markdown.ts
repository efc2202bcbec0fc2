/** A table for people; cells are Markdown, on one line each. */
export function markdownTable(
	head: readonly string[],
	rows: readonly (readonly string[])[],
): string {
	return [head, head.map(() => "---"), ...rows]
		.map((cells) => `| ${cells.join(" | ")} |`)
		.join("\n");
}
