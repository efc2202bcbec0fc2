/** One failure: its place, the JSON Schema keyword, and the remedy. */
export interface Issue {
	path: (string | number)[];
	keyword: string;
	message: string;
}
