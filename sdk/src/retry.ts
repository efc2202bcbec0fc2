import type { Call } from "./call.ts";
import { ApiError, ConnectionError } from "./errors.ts";
import type { ProblemCode } from "./generated/errors.ts";

const STILL_RUNNING: ProblemCode = "IDEM_002";

/** What may be sent twice and do the same as once (RFC 9110, 9.2.2). */
const IDEMPOTENT: ReadonlySet<Call["method"]> = new Set(["GET", "PUT", "DELETE"]);

const FIRST_DELAY = 500;
const LONGEST_DELAY = 8_000;
/** A server that asks for more is not waited for: the caller is told. */
const LONGEST_REQUESTED_DELAY = 30_000;

/**
 * Milliseconds to wait before the call is sent again; null when it must not be.
 *
 * A rate-limited call (429) was turned away at the door, so any method may be repeated, and so was
 * one whose first attempt is still running (409, IDEM_002). After a 503 or a broken connection
 * nobody knows whether the call was carried out, so only idempotent methods are, and calls with an
 * idempotency key.
 * @param attempt how often the call was repeated already.
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
	// Clients that failed together must not come back together.
	if (requested === null) return delay * Math.random();
	const wait = requested * 1000;
	return wait > LONGEST_REQUESTED_DELAY ? null : wait + FIRST_DELAY * Math.random();
}
