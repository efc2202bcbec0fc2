import type { Call } from "./call.ts";
import { ApiError, ConnectionError } from "./errors.ts";

/** What may be sent twice and do the same as once (RFC 9110, 9.2.2). */
const IDEMPOTENT: ReadonlySet<Call["method"]> = new Set(["GET", "PUT", "DELETE"]);

const FIRST_DELAY = 500;
const LONGEST_DELAY = 8_000;
/** A server that asks for more is not waited for: the caller is told. */
const LONGEST_REQUESTED_DELAY = 30_000;

/**
 * Milliseconds to wait before the call is sent again; null when it must not be.
 *
 * A rate-limited call (429) was turned away at the door, so any method may be repeated. After a
 * 503 or a broken connection nobody knows whether the call was carried out, so only idempotent
 * methods are.
 * @param attempt how often the call was repeated already.
 */
export function repeatDelay(
	error: unknown,
	method: Call["method"],
	attempt: number,
): number | null {
	const answered = error instanceof ApiError;
	const turnedAway = answered && error.status === 429;
	const unavailable = (answered && error.status === 503) || error instanceof ConnectionError;
	if (!turnedAway && !(unavailable && IDEMPOTENT.has(method))) return null;

	const requested = answered ? error.retryAfterSeconds : null;
	const delay = Math.min(FIRST_DELAY * 2 ** attempt, LONGEST_DELAY);
	// Clients that failed together must not come back together.
	if (requested === null) return delay * Math.random();
	const wait = requested * 1000;
	return wait > LONGEST_REQUESTED_DELAY ? null : wait + FIRST_DELAY * Math.random();
}
