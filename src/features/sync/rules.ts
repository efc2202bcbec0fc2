import { Problem } from "../../core/problem.ts";
import type { Kind } from "./kind.ts";

const DAY_MILLISECONDS = 24 * 60 * 60 * 1000;

/** Number of days for which deletions are reported. */
export const RETENTION_DAYS = 90;

/** The position of a client in the log of changes. */
export interface SyncPosition {
	/** The last change that the client has received. */
	readonly seq: number;
	/**
	 * The client's first page was read after this change. Earlier deletions never reached the client, so they are
	 * skipped.
	 */
	readonly origin: number;
	/** The client has received, or will receive, all deletions since this time. */
	readonly asOf: Date;
	/** The kinds that the position covers. */
	readonly kinds: readonly string[];
}

/** Returns the position of a client without any data. */
export function beginning(now: Date, kinds: readonly Kind[]): SyncPosition {
	return { seq: 0, origin: Number.MAX_SAFE_INTEGER, asOf: now, kinds };
}

/** @throws Problem RES_004 when the log no longer has all changes that the client has missed */
export function requireResumable(
	{ asOf, kinds: covered }: SyncPosition,
	now: Date,
	kinds: readonly Kind[],
): void {
	if (now.getTime() - asOf.getTime() > RETENTION_DAYS * DAY_MILLISECONDS) {
		throw new Problem("RES_004", {
			detail: `The cursor was up to date more than ${RETENTION_DAYS} days ago.`,
		});
	}
	const uncovered = kinds.filter((kind) => !covered.includes(kind));
	if (uncovered.length > 0) {
		throw new Problem("RES_004", {
			detail: `The cursor does not cover data of the kind ${uncovered.join(", ")}.`,
		});
	}
}
