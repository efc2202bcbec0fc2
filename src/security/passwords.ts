import noSimd from "argon2id/dist/no-simd.wasm";
import simd from "argon2id/dist/simd.wasm";
import setUpArgon2 from "argon2id/lib/setup.js";

/** OWASP ASVS 5.0, appendix C: argon2id with at least 19 MiB, two passes, one lane. */
const PASSES = 2;
const PARALLELISM = 1;
const SALT_BYTES = 16;
const HASH_BYTES = 32;

interface Hash {
	readonly memorySize: number;
	readonly passes: number;
	readonly parallelism: number;
	readonly salt: Uint8Array;
	readonly hash: Uint8Array;
}

export interface Verdict {
	readonly matches: boolean;
	/** True when the hash has other parameters than new hashes, and should be replaced. */
	readonly outdated: boolean;
}

type Argon2 = Awaited<ReturnType<typeof setUpArgon2>>;

/**
 * Password hashes as PHC strings, `$argon2id$v=19$m=19456,t=2,p=1$salt$hash`.
 *
 * Each hash is computed in one synchronous call, in one WebAssembly memory that is reused. An isolate never
 * computes two hashes at once, so its memory does not grow with the number of logins.
 */
export class Passwords {
	readonly #parameters: Pick<Hash, "memorySize" | "passes" | "parallelism">;
	#argon2: Promise<Argon2> | undefined;
	#decoy: Promise<string> | undefined;

	/** @param memorySize of new hashes, in KiB */
	constructor(memorySize: number) {
		this.#parameters = { memorySize, passes: PASSES, parallelism: PARALLELISM };
	}

	async hash(password: string): Promise<string> {
		const salt = crypto.getRandomValues(new Uint8Array(SALT_BYTES));
		return format({
			...this.#parameters,
			salt,
			hash: await this.#compute(password, { ...this.#parameters, salt }),
		});
	}

	/**
	 * @param stored null when there is no such account. The same work is done, so that the response time does not
	 * reveal whether the account exists.
	 */
	async verify(password: string, stored: string | null): Promise<Verdict> {
		this.#decoy ??= this.hash(crypto.randomUUID());
		const expected = parse(stored ?? (await this.#decoy));
		const actual = await this.#compute(password, expected);
		const equal = crypto.subtle.timingSafeEqual(actual, expected.hash);
		return { matches: equal && stored !== null, outdated: !this.#isCurrent(expected) };
	}

	#isCurrent(hash: Hash): boolean {
		const { memorySize, passes, parallelism } = this.#parameters;
		return (
			hash.memorySize === memorySize && hash.passes === passes && hash.parallelism === parallelism
		);
	}

	async #compute(
		password: string,
		{ salt, ...parameters }: Omit<Hash, "hash">,
	): Promise<Uint8Array> {
		this.#argon2 ??= load();
		const argon2 = await this.#argon2;
		return argon2({
			password: new TextEncoder().encode(password.normalize("NFC")),
			salt,
			memorySize: parameters.memorySize,
			passes: parameters.passes,
			parallelism: parameters.parallelism,
			tagLength: HASH_BYTES,
		});
	}
}

/** Instantiates the imported modules: the runtime refuses to compile WebAssembly. */
function load(): Promise<Argon2> {
	// Synchronous: later requests share the promise, and must not wait for the request that created it.
	const instantiate = (module: WebAssembly.Module) => async (imports: WebAssembly.Imports) => ({
		instance: new WebAssembly.Instance(module, imports),
		module,
	});
	return setUpArgon2(instantiate(simd), instantiate(noSimd));
}

const BASE64 = { alphabet: "base64", omitPadding: true } as const;

function format({ memorySize, passes, parallelism, salt, hash }: Hash): string {
	const parameters = `m=${memorySize},t=${passes},p=${parallelism}`;
	return `$argon2id$v=19$${parameters}$${salt.toBase64(BASE64)}$${hash.toBase64(BASE64)}`;
}

const PHC = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/;

function parse(text: string): Hash {
	const [, memorySize, passes, parallelism, salt = "", hash = ""] = PHC.exec(text) ?? [];
	if (hash === "") throw new Error("a stored password hash is not an argon2id PHC string");
	return {
		memorySize: Number(memorySize),
		passes: Number(passes),
		parallelism: Number(parallelism),
		salt: Uint8Array.fromBase64(salt),
		hash: Uint8Array.fromBase64(hash),
	};
}
