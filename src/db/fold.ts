/** Text as it is searched: letters that differ only in case or in how they are encoded are the same. */
export function fold(text: string): string {
	return text.normalize("NFKC").toLowerCase();
}
