import type { Call } from "./call.ts";
import { ApiError, ConnectionError } from "./errors.ts";
import type { ProblemCode } from "./generated/errors.ts";

const STILL_RUNNING: ProblemCode = "IDEM_002";

/** Idempotent methods, which can be repeated safely (RFC 9110, 9.2.2). */
const IDEMPOTENT: ReadonlySet<Call["method"]> = new Set(["GET", "PUT", "DELETE"]);

const FIRST_DELAY = 500;
const LONGEST_DELAY = 8_000;
/** If the server requests a longer delay, the call fails instead of waiting. */
const LONGEST_REQUESTED_DELAY = 30_000;

/**
 * Returns the milliseconds to wait before the call is repeated, or null if it must not be repeated.
 *
 * A call that was rate limited (429), or whose first attempt is still running (409, IDEM_002), was not
 * carried out, so it may be repeated with any method. After a 503 or a broken connection, the call may
 * have been carried out. Then only idempotent methods and calls with an idempotency key are repeated.
 * @param attempt the number of retries so far.
 */
export function repeatDelay(
	error: unknown,
	{ method, keyed }: Pick<Call, "method" | "keyed">,
	attempt: number,
): number | null {
	const answered = error instanceof ApiError;
	const turnedAway = answered && (error.status === 429 || error.code === STILL_RUNNING);
	const unavailable = (answered && error.status === 503) || error instanceof ConnectionError;
	const repeatable = keyed || IDEMPOTENT.has(method);
	if (!turnedAway && !(unavailable && repeatable)) return null;

	const requested = answered ? error.retryAfterSeconds : null;
	const delay = Math.min(FIRST_DELAY * 2 ** attempt, LONGEST_DELAY);
	// A random delay spreads the retries of clients that failed at the same time.
	if (requested === null) return delay * Math.random();
	const wait = requested * 1000;
	return wait > LONGEST_REQUESTED_DELAY ? null : wait + FIRST_DELAY * Math.random();
}
