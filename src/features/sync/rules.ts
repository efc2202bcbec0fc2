import { Problem } from "../../core/problem.ts";
import type { Kind } from "./kind.ts";

const DAY = 24 * 60 * 60 * 1000;

/** How long a deletion is told of, in days. */
export const RETENTION_DAYS = 90;

/** How far a client has come in the log of changes. */
export interface Progress {
	/** The last change that it has been told of. */
	readonly seq: number;
	/** It began with what was left after this change, so deletions up to it are none of its business. */
	readonly origin: number;
	/** Of what was deleted since then it has been told, or will be. */
	readonly asOf: Date;
	/** Of which kinds all this holds. */
	readonly kinds: readonly string[];
}

/** Of a client that knows nothing yet. */
export function beginning(now: Date, kinds: readonly Kind[]): Progress {
	return { seq: 0, origin: Number.MAX_SAFE_INTEGER, asOf: now, kinds };
}

/** @throws Problem RES_004 for a client that can no longer be told of all that it has missed */
export function requireResumable(
	{ asOf, kinds: covered }: Progress,
	now: Date,
	kinds: readonly Kind[],
): void {
	if (now.getTime() - asOf.getTime() > RETENTION_DAYS * DAY) {
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
