// @generated from openapi/ by `npm run generate`. Do not edit.

/** `1 item`, `2 items`, `2 properties`. */
export function count(number: number, noun: string): string {
	if (number === 1) return `1 ${noun}`;
	return `${number} ${noun.endsWith("y") ? `${noun.slice(0, -1)}ies` : `${noun}s`}`;
}

export const severalForms = "must match exactly one of the allowed forms, but matches several";
