import type { Result } from "./channel.ts";
import type { DeliveryRow } from "./table.ts";

export interface RetryPolicy {
	/** How long the first wait is. Each further one is twice as long. */
	readonly retrySeconds: number;
	/** How many attempts a delivery has. */
	readonly attempts: number;
}

const LONGEST_BACK_OFF_SECONDS = 6 * 60 * 60;
const LONGEST_RETRY_AFTER_SECONDS = 24 * 60 * 60;
const LONGEST_REASON_CHARACTERS = 300;

/** What an attempt changes in the row of its delivery. */
export type Change = Pick<DeliveryRow, "state"> &
	Partial<Pick<DeliveryRow, "dueAt" | "finishedAt" | "lastFailure">>;

/**
 * Says how long to wait after a failure: exponential, and between half of that and all of it, so that what
 * failed together does not come back together.
 * @param failures how many there were, the last one included
 * @param random from 0 to 1
 */
export function backOffSeconds(failures: number, retrySeconds: number, random: number): number {
	const longest = Math.min(retrySeconds * 2 ** (failures - 1), LONGEST_BACK_OFF_SECONDS);
	return longest * (0.5 + random / 2);
}

/** Limits what a target asks for, so that it cannot stop its deliveries for good. */
export function requestedWaitSeconds(result: Result): number {
	const asked = result.outcome === "retry" ? (result.afterSeconds ?? 0) : 0;
	return Math.min(Math.max(asked, 0), LONGEST_RETRY_AFTER_SECONDS);
}

/** @param attempts how many there were, with this result the last */
export function changeAfter(
	attempts: number,
	result: Result,
	now: Date,
	policy: RetryPolicy,
	random = Math.random(),
): Change {
	if (result.outcome === "delivered") return { state: "delivered", finishedAt: now };
	const lastFailure = result.reason.slice(0, LONGEST_REASON_CHARACTERS);
	if (result.outcome === "rejected" || attempts >= policy.attempts) {
		return { state: "dead", finishedAt: now, lastFailure };
	}
	const wait = Math.max(
		backOffSeconds(attempts, policy.retrySeconds, random),
		requestedWaitSeconds(result),
	);
	return { state: "pending", dueAt: later(now, wait), lastFailure };
}

export function later(time: Date, seconds: number): Date {
	return new Date(time.getTime() + seconds * 1000);
}
