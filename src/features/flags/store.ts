import { and, asc, eq, gt } from "drizzle-orm";
import type { Database } from "../../db/client.ts";
import type { FlagOfUser } from "./rules.ts";
import { featureFlags, featureFlagUsers } from "./table.ts";

/** Reads flags with the override of one user. Leaves out archived flags. */
export class FlagStore {
	readonly #database: Database;

	constructor(database: Database) {
		this.#database = database;
	}

	async find(userId: string, key: string): Promise<FlagOfUser | undefined> {
		return this.#select(userId)
			.where(and(eq(featureFlags.isActive, true), eq(featureFlags.key, key)))
			.get();
	}

	/** @param after last key of the previous page */
	async list(userId: string, limit: number, after = ""): Promise<FlagOfUser[]> {
		return this.#select(userId)
			.where(and(eq(featureFlags.isActive, true), gt(featureFlags.key, after)))
			.orderBy(asc(featureFlags.key))
			.limit(limit);
	}

	#select(userId: string) {
		return this.#database
			.select({
				key: featureFlags.key,
				isEnabled: featureFlags.isEnabled,
				rolloutPercentage: featureFlags.rolloutPercentage,
				override: featureFlagUsers.enabled,
			})
			.from(featureFlags)
			.leftJoin(
				featureFlagUsers,
				and(eq(featureFlagUsers.flagKey, featureFlags.key), eq(featureFlagUsers.userId, userId)),
			);
	}
}
