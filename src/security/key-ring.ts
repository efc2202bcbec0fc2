import { createHash } from "node:crypto";
import { type JWTPayload, jwtVerify, SignJWT } from "jose";

const ALGORITHM = "HS256";

/** The purpose of a token. A token of one type is not accepted as another (RFC 8725, 3.11). */
type TokenType = "at+jwt" | "cursor+jwt" | "sync+jwt";

interface SigningKey {
	readonly id: string;
	readonly secret: Uint8Array;
}

interface Expectations {
	readonly issuer?: string;
	readonly audience?: string;
	readonly requiredClaims?: string[];
	readonly currentDate?: Date;
}

/** The signing secret and, until the next rotation, the previous one, which still verifies. */
export class KeyRing {
	readonly #current: SigningKey;
	readonly #keys: readonly SigningKey[];

	constructor(current: string, previous?: string) {
		this.#current = signingKey(current);
		this.#keys = previous === undefined ? [this.#current] : [this.#current, signingKey(previous)];
	}

	sign(type: TokenType, payload: JWTPayload): Promise<string> {
		return new SignJWT(payload)
			.setProtectedHeader({ alg: ALGORITHM, typ: type, kid: this.#current.id })
			.sign(this.#current.secret);
	}

	/** @throws JOSEError unless one of our keys signed the token, for this purpose */
	async verify(type: TokenType, token: string, expected: Expectations = {}): Promise<JWTPayload> {
		const { payload } = await jwtVerify(
			token,
			({ kid }) => {
				const key = this.#keys.find(({ id }) => id === kid);
				if (key === undefined) throw new Error("unknown key");
				return key.secret;
			},
			{ algorithms: [ALGORITHM], typ: type, ...expected },
		);
		return payload;
	}
}

/** Derives the key id from 48 bits of the secret's hash: it distinguishes keys and reveals nothing of the secret. */
function signingKey(text: string): SigningKey {
	const id = createHash("sha256").update(text).digest("hex").slice(0, 12);
	return { id, secret: new TextEncoder().encode(text) };
}
