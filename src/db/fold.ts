/** Normalizes text for search: differences of case and of Unicode encoding disappear. */
export function fold(text: string): string {
	return text.normalize("NFKC").toLowerCase();
}
