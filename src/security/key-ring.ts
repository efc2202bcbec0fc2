import { createHash } from "node:crypto";
import { type JWTPayload, jwtVerify, SignJWT } from "jose";

const ALGORITHM = "HS256";

/** What a token is for. A token of one kind never passes as another (RFC 8725, 3.11). */
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

/** The secret that signs and, until the next rotation, the one before it, which still verifies. */
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

	/** @throws JOSEError unless one of our keys made the token, for this purpose. */
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

/** A key id tells the keys apart and gives nothing away of the secret: 48 bits of its hash. */
function signingKey(text: string): SigningKey {
	const id = createHash("sha256").update(text).digest("hex").slice(0, 12);
	return { id, secret: new TextEncoder().encode(text) };
}
