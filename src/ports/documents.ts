/** The published files of the API: its documents and what the reference page loads. */
export interface Documents {
	/**
	 * @param path beginning with `/`, as published.
	 * @returns the file's bytes, or null when nothing is published there.
	 */
	read(path: string): Promise<ReadableStream | null>;

	/** @throws Error when nothing is published */
	ping(): Promise<void>;
}
