/** The published files of the API: its documents and the files of the reference page. */
export interface Documents {
	/**
	 * @param path the published path, beginning with `/`
	 * @returns the bytes of the file, or null if no file is published there
	 */
	read(path: string): Promise<ReadableStream | null>;

	/** @throws Error if no document is published */
	ping(): Promise<void>;
}
