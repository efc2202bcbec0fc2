/** A schema that cannot be translated exactly. */
export class UnsupportedSchema extends Error {
	override readonly name = "UnsupportedSchema";
	/** The source file, from `locate`; undefined for a document without files. */
	readonly file: string | undefined;
	/** JSON pointer of the schema in the bundled document. */
	readonly pointer: string;
	readonly keyword: string;
	readonly reason: string;

	constructor(
		place: { file?: string | undefined; pointer: string },
		keyword: string,
		reason: string,
	) {
		const where = place.file ? `${place.file} at ${place.pointer}` : place.pointer;
		super(`${where}: unsupported ${keyword}: ${reason}`);
		this.file = place.file;
		this.pointer = place.pointer;
		this.keyword = keyword;
		this.reason = reason;
	}
}
