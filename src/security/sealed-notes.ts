import type { FieldCipher } from "./field-cipher.ts";

interface Noted {
	readonly id: string;
	readonly note: string | null;
}

/** The column `note` of a table. Its texts are stored encrypted, each bound to its row. */
export class SealedNotes {
	readonly #cipher: FieldCipher;
	readonly #table: string;

	constructor(cipher: FieldCipher, table: string) {
		this.#cipher = cipher;
		this.#table = table;
	}

	/** @param id of the row that will store the note */
	async seal(id: string, note: string | null | undefined): Promise<string | null> {
		return note == null ? null : this.#cipher.seal(note, this.#place(id));
	}

	/** @throws Error unless the note was sealed for this row, with a key that is still configured */
	async open<Row extends Noted>(row: Row): Promise<Row> {
		const { id, note } = row;
		return note === null ? row : { ...row, note: await this.#cipher.open(note, this.#place(id)) };
	}

	/** @throws Error as `open` does */
	async openAll<Row extends Noted>(rows: readonly Row[]): Promise<Row[]> {
		return Promise.all(rows.map((row) => this.open(row)));
	}

	#place(id: string): string[] {
		return [this.#table, id, "note"];
	}
}
