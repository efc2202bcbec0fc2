// @generated from openapi/ by `npm run generate`. Do not edit.

/** One failure: its place, the JSON Schema keyword, and the remedy. */
export interface Issue {
	path: (string | number)[];
	keyword: string;
	message: string;
}
