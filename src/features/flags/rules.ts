import { createHash } from "node:crypto";
import type { z } from "zod";
import type { FlagReason } from "../../generated/schemas.ts";

/** A flag, with what it is set to for one user. */
export interface FlagOfUser {
	readonly key: string;
	readonly isEnabled: boolean;
	readonly rolloutPercentage: number;
	/** null: nothing is set for this user */
	readonly override: boolean | null;
}

export interface Evaluation {
	readonly key: string;
	readonly enabled: boolean;
	readonly reason: z.infer<typeof FlagReason>;
}

export function evaluate(flag: FlagOfUser, userId: string): Evaluation {
	const { key, isEnabled, rolloutPercentage, override } = flag;
	if (override !== null) return { key, enabled: override, reason: "TARGETING_MATCH" };
	if (!isEnabled) return { key, enabled: false, reason: "DISABLED" };
	if (rolloutPercentage <= 0 || rolloutPercentage >= 100) {
		return { key, enabled: rolloutPercentage > 0, reason: "STATIC" };
	}
	return { key, enabled: placeOf(key, userId) * 100 < rolloutPercentage, reason: "SPLIT" };
}

/**
 * Where a user stands among all, from 0 to 1, for one flag: the first 32 bits of the SHA-256 of
 * `key:userId`. It never changes, so a share that grows keeps everybody it had; and it has nothing to do
 * with the place for another flag, so it is not always the same users who go first. No key has a colon.
 */
function placeOf(key: string, userId: string): number {
	return createHash("sha256").update(`${key}:${userId}`).digest().readUInt32BE() / 2 ** 32;
}
