/** The secrets of the workers under test, so that tests can forge tokens. */
export const JWT_SECRET = "the test suite's own signing secret, thirty-two bytes and more";
export const OTHER_SECRET = "another signing secret of the test suite, to rotate to and from";

/** High enough never to be met by accident. The window is in milliseconds. */
export const RATE_LIMITS = {
	auth: { requests: 100_000, window: 86_400_000 },
	api: { requests: 100_000, window: 86_400_000 },
};

/** What an error thrown inside the worker says, and no answer may. */
export const PLANTED_SECRET = "hunter2-planted-in-an-internal-error";

/** For the simulator: offline, it cannot fetch what it would fill `request.cf` with, and nobody reads of each batch of a queue. */
export const QUIET = { CLOUDFLARE_CF_FETCH_ENABLED: "false", WRANGLER_LOG: "error" };
