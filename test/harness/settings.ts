import { document } from "../../src/generated/document.ts";

/** The secrets of the workers under test, so that tests can forge tokens. */
export const JWT_SECRET = "the test suite's own signing secret, thirty-two bytes and more";
export const OTHER_SECRET = "another signing secret of the test suite, to rotate to and from";

/** 32 bytes each, by the id that a sealed value names. */
export const ENCRYPTION_KEY = `first:${Buffer.alloc(32, 1).toString("base64")}`;
export const OTHER_ENCRYPTION_KEY = `second:${Buffer.alloc(32, 2).toString("base64")}`;

/** Thousands of accounts are made, and none has anything to lose. In KiB. */
export const PASSWORD_MEMORY = { test: "64", production: "19456" };

/** High enough never to be met by accident. The window is in milliseconds. */
export const RATE_LIMITS = Object.fromEntries(
	Object.keys(document["x-rate-limits"]).map((name) => [
		name,
		{ requests: 100_000, window: 86_400_000 },
	]),
);

/** Credentials that an error of the database quotes: neither an answer nor the log may. */
export const PLANTED_CREDENTIALS = {
	user: { password: "planted password of an error", refreshToken: "twr_planted-in-an-error" },
	query: "newPassword=planted-in-a-query&limit=5",
	headers: { authorization: "Bearer planted.in.a.header", cookie: "eyJplanted.in-a-cookie.value" },
};

/** What of all this, and of the settings, is secret. */
export const PLANTED_SECRETS = [
	JWT_SECRET,
	OTHER_SECRET,
	"planted password of an error",
	"planted-in-an-error",
	"planted-in-a-query",
	"planted.in.a.header",
	"planted.in-a-cookie.value",
];

/** What an error thrown inside the worker says, and no answer may. */
export const PLANTED_SECRET = "hunter2-planted-in-an-internal-error";

/**
 * For the simulator: offline, it cannot fetch what it would fill `request.cf` with, and nobody reads of each
 * batch of a queue.
 */
export const QUIET = { CLOUDFLARE_CF_FETCH_ENABLED: "false", WRANGLER_LOG: "error" };
