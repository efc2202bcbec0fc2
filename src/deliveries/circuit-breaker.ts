import type { Instant } from "../time/instant.ts";
import type { Result } from "./channel.ts";
import { backOffSeconds, later, requestedWaitSeconds } from "./retries.ts";

/** What is known of a target that fails or asks to wait. */
export interface Circuit {
	readonly failures: number;
	readonly openUntil: Instant;
}

/** After so many failures in a row nothing is sent to a target for a while. Then one delivery tries it. */
const MOST_FAILURES = 5;
/** A target that works again is noticed by then. */
const LONGEST_OPEN_SECONDS = 15 * 60;

/** Says how many deliveries a target may get now. */
export function roomFor(circuit: Circuit | undefined, now: Date, atOnce: number): number {
	if (circuit === undefined) return atOnce;
	if (circuit.openUntil > now) return 0;
	return circuit.failures < MOST_FAILURES ? atOnce : 1;
}

/** Whether the target works: it took a delivery, or refused one for what it is. */
export function isAnswer({ outcome }: Result): boolean {
	return outcome !== "retry";
}

/**
 * Judges a target by the attempts that were made together.
 * @returns undefined when it works
 */
export function circuitAfter(
	circuit: Circuit | undefined,
	results: readonly Result[],
	now: Date,
	retrySeconds: number,
	random = Math.random(),
): Circuit | undefined {
	const requested = Math.max(...results.map(requestedWaitSeconds));
	if (results.some(isAnswer)) {
		return requested === 0 ? undefined : { failures: 0, openUntil: later(now, requested) };
	}
	const failures = (circuit?.failures ?? 0) + results.length;
	const excess = failures - MOST_FAILURES + 1;
	const backOff = excess > 0 ? backOffSeconds(excess, retrySeconds, random) : 0;
	const open = Math.max(Math.min(backOff, LONGEST_OPEN_SECONDS), requested);
	return { failures, openUntil: later(now, open) };
}
