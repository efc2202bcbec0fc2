import { sha256 } from "./sha256.ts";

/** Scanners for leaked secrets recognize a token by its prefix, and so does the redaction of logs. */
export const REFRESH_TOKEN_PREFIX = "twr_";
const RANDOM_BYTES = 32;

/** Creates a refresh token of 256 random bits. */
export function newOpaqueToken(): string {
	return (
		REFRESH_TOKEN_PREFIX +
		crypto
			.getRandomValues(new Uint8Array(RANDOM_BYTES))
			.toBase64({ alphabet: "base64url", omitPadding: true })
	);
}

/** Returns the stored form of a token. A token has 256 random bits, so a fast hash is enough. */
export function hashToken(token: string): Promise<string> {
	return sha256(token);
}
