/** Longer values are not quoted, because a sentence would quote them twice. */
const LONGEST = 100;

/** Writes the start of a sentence about the change of a keyword. */
export function show(keyword: string, before: unknown, after: unknown): string {
	if (before === undefined) return `${write(keyword, after)} is new`;
	if (after === undefined) return `${write(keyword, before)} is gone`;
	const was = write(keyword, before);
	const is = write(keyword, after);
	return was === is ? `${was} changed` : `${was} became ${is}`;
}

function write(keyword: string, value: unknown): string {
	const text = JSON.stringify(value);
	return text.length > LONGEST ? `\`${keyword}\`` : `\`${keyword}: ${text}\``;
}
