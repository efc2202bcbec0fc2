/** An error in the document. It stops generation, and its message names the place. */
export class SourceError extends Error {
	override readonly name: string = "SourceError";
	/** JSON pointer (RFC 6901) into the bundled document. */
	readonly pointer: string;
	readonly keyword: string;
	readonly reason: string;
	/** The source file, relative to the working directory, if it is known already. */
	readonly file: string | undefined;

	constructor(pointer: string, keyword: string, reason: string, file?: string) {
		super(`${file === undefined ? "" : `${file}: `}#${pointer}: ${keyword}: ${reason}`);
		this.pointer = pointer;
		this.keyword = keyword;
		this.reason = reason;
		this.file = file;
	}
}
