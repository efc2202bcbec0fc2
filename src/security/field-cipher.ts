const ALGORITHM = "AES-GCM";
/** NIST SP 800-38D, 8.2.2: a random nonce of 96 bits for each encryption. */
const NONCE_BYTES = 12;
const SEALED = /^([\w-]+)\.([A-Za-z0-9+/=]+)$/;

/**
 * Encrypts single values for storage, with AES-256-GCM. The result names its key, so that keys can be rotated while
 * older values stay readable. The place of storage is authenticated with the value: a value that is moved to
 * another row or column cannot be decrypted there.
 */
export class FieldCipher {
	readonly #currentId: string;
	readonly #keys: ReadonlyMap<string, Promise<CryptoKey>>;

	/** @param keys 32 bytes each, by id; the first encrypts, all decrypt */
	constructor(keys: ReadonlyMap<string, Uint8Array>) {
		const [currentId] = keys.keys();
		if (currentId === undefined) throw new Error("no encryption key");
		this.#currentId = currentId;
		this.#keys = new Map([...keys].map(([id, bytes]) => [id, importKey(bytes)]));
	}

	/**
	 * @param place the row and column that will store the text, such as `["tasks", id, "notes"]`
	 * @returns the id of the key, a full stop, and nonce and ciphertext in Base64
	 */
	async seal(text: string, place: readonly string[]): Promise<string> {
		const nonce = crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
		const ciphertext = await crypto.subtle.encrypt(
			parameters(nonce, place),
			await this.#key(this.#currentId),
			new TextEncoder().encode(text),
		);
		const bytes = Buffer.concat([nonce, new Uint8Array(ciphertext)]);
		return `${this.#currentId}.${bytes.toString("base64")}`;
	}

	/** @throws Error unless `seal` encrypted the text for this place, with a key that is still configured */
	async open(sealed: string, place: readonly string[]): Promise<string> {
		const [, id = "", encoded = ""] = SEALED.exec(sealed) ?? [];
		const bytes = Buffer.from(encoded, "base64");
		const plain = await crypto.subtle.decrypt(
			parameters(bytes.subarray(0, NONCE_BYTES), place),
			await this.#key(id),
			bytes.subarray(NONCE_BYTES),
		);
		return new TextDecoder().decode(plain);
	}

	#key(id: string): Promise<CryptoKey> {
		const key = this.#keys.get(id);
		if (key === undefined) throw new Error(`the encryption key "${id}" is not configured`);
		return key;
	}
}

function importKey(bytes: Uint8Array): Promise<CryptoKey> {
	return crypto.subtle.importKey("raw", bytes, ALGORITHM, false, ["encrypt", "decrypt"]);
}

function parameters(nonce: Uint8Array, place: readonly string[]) {
	const additionalData = new TextEncoder().encode(JSON.stringify(place));
	return { name: ALGORITHM, iv: nonce, additionalData };
}
