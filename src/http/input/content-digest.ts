import { createHash } from "node:crypto";
import type { Context } from "hono";
import { createMiddleware } from "hono/factory";
import { invalid } from "../../core/problem.ts";
import type { AppEnv } from "../context.ts";
import { checkBody } from "./check-body.ts";

/** Returns the SHA-256 digest that the request states for its body (RFC 9530), in base64. Other digests are ignored. */
export function statedDigest({ req }: Context): string | undefined {
	return /(?:^|,)\s*sha-256=:([A-Za-z0-9+/]{43}=):/.exec(req.header("Content-Digest") ?? "")?.[1];
}

/**
 * Compares the body with the digest that the request states, while the body is read.
 * @throws Problem VAL_001
 */
export const verifyDigest = createMiddleware<AppEnv>(async (c, next) => {
	const stated = statedDigest(c);
	if (stated !== undefined) checkBody(c, digestCheck(stated));
	await next();
});

function digestCheck(stated: string) {
	const hash = createHash("sha256");
	return {
		passes: (chunk: Uint8Array) => {
			hash.update(chunk);
			return true;
		},
		end: () => {
			if (hash.digest("base64") !== stated) throw invalidDigest("must be the digest of the body");
		},
	};
}

/** @param message continues a sentence that begins with the name of the header */
export function invalidDigest(message: string) {
	return invalid({ parameter: "Content-Digest", keyword: "digest", message });
}
