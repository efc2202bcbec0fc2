import { document } from "../../src/generated/document.ts";

/** The secrets of the workers under test, so that tests can forge tokens. */
export const JWT_SECRET = "the test suite's own signing secret, thirty-two bytes and more";
export const OTHER_SECRET = "another signing secret of the test suite, to rotate to and from";

/** Keys of 32 bytes, each with the id that a sealed value states. */
export const ENCRYPTION_KEY = `first:${Buffer.alloc(32, 1).toString("base64")}`;
export const OTHER_ENCRYPTION_KEY = `second:${Buffer.alloc(32, 2).toString("base64")}`;

/** The memory of the password hash in KiB. Tests create thousands of accounts and need no strong hashes. */
export const PASSWORD_MEMORY = { test: "64", production: "19456" };

/** Limits that no test reaches by accident. The window is in milliseconds. */
export const RATE_LIMITS = Object.fromEntries(
	Object.keys(document["x-rate-limits"]).map((name) => [
		name,
		{ requests: 100_000, window: 86_400_000 },
	]),
);

/** Credentials that an error of the database quotes. No response and no log line may contain them. */
export const PLANTED_CREDENTIALS = {
	user: { password: "planted password of an error", refreshToken: "twr_planted-in-an-error" },
	query: "newPassword=planted-in-a-query&limit=5",
	headers: { authorization: "Bearer planted.in.a.header", cookie: "eyJplanted.in-a-cookie.value" },
};

/** The secrets in the planted credentials and in the settings. */
export const PLANTED_SECRETS = [
	JWT_SECRET,
	OTHER_SECRET,
	"planted password of an error",
	"planted-in-an-error",
	"planted-in-a-query",
	"planted.in.a.header",
	"planted.in-a-cookie.value",
];

/** The message of an error thrown inside the worker. No response may contain it. */
export const PLANTED_SECRET = "hunter2-planted-in-an-internal-error";

/**
 * Settings of the simulator. It must not try to fetch data for `request.cf` offline, nor log every batch of a queue.
 */
export const QUIET = { CLOUDFLARE_CF_FETCH_ENABLED: "false", WRANGLER_LOG: "error" };
