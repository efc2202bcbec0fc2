import type { DeliveryRow } from "./table.ts";

/** A delivery as a channel gets it. */
export interface Delivery
	extends Pick<DeliveryRow, "id" | "userId" | "target" | "dedupKey" | "createdAt" | "expiresAt"> {
	/** Counts from 1. */
	readonly attempt: number;
	/** JSON, as it was enqueued. */
	readonly payload: unknown;
}

/** What came of an attempt. A reason is kept and logged, so it contains no secrets and nothing personal. */
export type Result =
	| { readonly outcome: "delivered" }
	/**
	 * It may succeed later.
	 * @see afterSeconds how long the target asks everybody to wait, such as by `Retry-After`
	 */
	| { readonly outcome: "retry"; readonly reason: string; readonly afterSeconds?: number }
	/** The target will never take it. */
	| { readonly outcome: "rejected"; readonly reason: string };

/** A way out, such as push, mail or webhooks. */
export interface Channel {
	/** Kept with each delivery. */
	readonly name: string;
	/**
	 * Sends a delivery. It may be sent again after a crash, with the same id, which is therefore the
	 * idempotency key for vendors that take one. An error counts as `retry`.
	 * @param signal aborts when the time of the attempt is over
	 */
	send(delivery: Delivery, signal: AbortSignal): Promise<Result>;
}
