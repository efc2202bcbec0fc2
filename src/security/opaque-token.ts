import { sha256 } from "./sha256.ts";

/** Scanners for leaked secrets know a token by it, and so does the log. */
export const REFRESH_TOKEN_PREFIX = "twr_";
const RANDOM_BYTES = 32;

/** A refresh token: unguessable, and recognisable to scanners that look for leaked secrets. */
export function newOpaqueToken(): string {
	return (
		REFRESH_TOKEN_PREFIX +
		crypto
			.getRandomValues(new Uint8Array(RANDOM_BYTES))
			.toBase64({ alphabet: "base64url", omitPadding: true })
	);
}

/** What is stored of a token. It has 256 random bits, so a fast hash is enough. */
export function hashToken(token: string): Promise<string> {
	return sha256(token);
}
