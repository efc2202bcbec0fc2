/** Longer values are not worth reading twice in a sentence. */
const LONGEST = 100;

/** The start of a sentence that tells how a keyword changed. */
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
