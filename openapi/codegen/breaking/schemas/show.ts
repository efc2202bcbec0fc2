const LONGEST = 80;

/** The start of a sentence that tells how a keyword changed. */
export function show(keyword: string, before: unknown, after: unknown): string {
	if (before === undefined) return `\`${write(keyword, after)}\` is new`;
	if (after === undefined) return `\`${write(keyword, before)}\` is gone`;
	return `\`${write(keyword, before)}\` became \`${write(keyword, after)}\``;
}

function write(keyword: string, value: unknown): string {
	const text = JSON.stringify(value);
	return `${keyword}: ${text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text}`;
}
