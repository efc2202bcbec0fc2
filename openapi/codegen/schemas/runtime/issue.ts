/** One failure, in terms of the contract: where, which JSON Schema keyword, and what to do about it. */
export interface Issue {
	path: (string | number)[];
	keyword: string;
	message: string;
}
