import type { FieldCipher } from "../security/field-cipher.ts";
import type { DeliveryRow } from "./table.ts";

/** Encrypts payloads while they are kept, each for its own row. */
export class Payloads {
	readonly #cipher: FieldCipher;

	constructor(cipher: FieldCipher) {
		this.#cipher = cipher;
	}

	async seal(id: string, payload: unknown): Promise<string> {
		return this.#cipher.seal(JSON.stringify(payload), place(id));
	}

	/** @throws Error unless the payload was sealed for this row, under a key that is still known */
	async open({ id, payload }: Pick<DeliveryRow, "id" | "payload">): Promise<unknown> {
		return JSON.parse(await this.#cipher.open(payload, place(id)));
	}
}

function place(id: string): string[] {
	return ["deliveries", id, "payload"];
}
