import { createHash } from "node:crypto";
import type { z } from "zod";
import type { FlagReason } from "../../generated/schemas.ts";

/** A flag with its override for one user. */
export interface FlagOfUser {
	readonly key: string;
	readonly isEnabled: boolean;
	readonly rolloutPercentage: number;
	/** null when the user has no override */
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
 * Returns the place of a user among all users for one flag, from 0 to 1: the first 32 bits of the SHA-256 of
 * `key:userId`. The place never changes, so that a growing percentage removes no user. The places for two flags are
 * independent, so that not always the same users get a feature first. Keys have no colon.
 */
function placeOf(key: string, userId: string): number {
	return createHash("sha256").update(`${key}:${userId}`).digest().readUInt32BE() / 2 ** 32;
}
