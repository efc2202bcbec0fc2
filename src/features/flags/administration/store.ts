import { and, asc, eq, exists, gt, ne, type SQL, sql } from "drizzle-orm";
import type { Database, Statement } from "../../../db/client.ts";
import { users } from "../../users/table.ts";
import {
	type FeatureFlagRow,
	type FlagOverrideRow,
	featureFlags,
	featureFlagUsers,
	type NewFeatureFlagRow,
} from "../table.ts";

/** Identifies a flag; with a version, only while the row has that version. */
export interface FlagKey {
	readonly key: string;
	readonly version?: number | undefined;
}

/** Identifies the override of a flag for a user; with a version, only while the row has that version. */
export interface OverrideKey {
	readonly flagKey: string;
	readonly userId: string;
	readonly version?: number | undefined;
}

type FlagChanges = Partial<NewFeatureFlagRow> & Pick<FeatureFlagRow, "updatedAt">;

/** Each change gets its entry in the audit log, and writes both in one batch. */
export class FlagAdministrationStore {
	readonly #database: Database;

	constructor(database: Database) {
		this.#database = database;
	}

	/** @param alongside statements for the same batch */
	async create(
		row: NewFeatureFlagRow,
		record: Statement,
		alongside: readonly Statement[],
	): Promise<FeatureFlagRow> {
		const [rows] = await this.#database.batch([
			this.#database.insert(featureFlags).values(row).returning(),
			record,
			...alongside,
		]);
		return rows[0] as FeatureFlagRow;
	}

	async find(key: string): Promise<FeatureFlagRow | undefined> {
		return this.#database.select().from(featureFlags).where(named({ key })).get();
	}

	/** @param after last key of the previous page */
	async list(limit: number, after = ""): Promise<FeatureFlagRow[]> {
		return this.#database
			.select()
			.from(featureFlags)
			.where(gt(featureFlags.key, after))
			.orderBy(asc(featureFlags.key))
			.limit(limit);
	}

	/** @returns undefined when there is no such flag of that version */
	async update(
		key: FlagKey,
		changes: FlagChanges,
		record: Statement,
	): Promise<FeatureFlagRow | undefined> {
		const [rows] = await this.#database.batch([
			this.#database
				.update(featureFlags)
				.set({ ...changes, version: sql`${featureFlags.version} + 1` })
				.where(named(key))
				.returning(),
			record,
		]);
		return rows[0];
	}

	/**
	 * Deletes a flag with its overrides.
	 * @returns whether there was such a flag
	 */
	async delete(key: FlagKey, record: Statement): Promise<boolean> {
		const [rows] = await this.#database.batch([
			this.#database.delete(featureFlags).where(named(key)).returning({ key: featureFlags.key }),
			record,
		]);
		return rows.length > 0;
	}

	async findOverride(key: OverrideKey): Promise<FlagOverrideRow | undefined> {
		return this.#database
			.select()
			.from(featureFlagUsers)
			.where(and(ofUser(key), this.#userExists()))
			.get();
	}

	/**
	 * @param after last user id of the previous page
	 * @returns undefined when there is no such flag
	 */
	async listOverrides(
		flagKey: string,
		limit: number,
		after = "",
	): Promise<FlagOverrideRow[] | undefined> {
		const [flags, rows] = await this.#database.batch([
			this.#database
				.select({ key: featureFlags.key })
				.from(featureFlags)
				.where(named({ key: flagKey })),
			this.#database
				.select()
				.from(featureFlagUsers)
				.where(
					and(
						eq(featureFlagUsers.flagKey, flagKey),
						gt(featureFlagUsers.userId, after),
						this.#userExists(),
					),
				)
				.orderBy(asc(featureFlagUsers.userId))
				.limit(limit),
		]);
		return flags.length === 0 ? undefined : rows;
	}

	/**
	 * Sets an override. One that already has the value does not change.
	 * @returns `changed`, the row if it was written; `present`, the row as it is now, if it exists
	 */
	async setOverride(
		key: OverrideKey,
		{ enabled, now }: { readonly enabled: boolean; readonly now: Date },
		record: Statement,
	): Promise<{ readonly changed?: FlagOverrideRow; readonly present?: FlagOverrideRow }> {
		const { flagKey, userId, version } = key;
		const time = sql.param(now, featureFlagUsers.updatedAt);
		const unchanged = this.#database.select().from(featureFlagUsers).where(ofUser(key));
		const condition = and(
			eq(featureFlags.key, flagKey),
			eq(users.id, userId),
			version === undefined ? undefined : exists(unchanged),
		);
		const [[changed], , [present]] = await this.#database.batch([
			this.#database
				.insert(featureFlagUsers)
				.select(
					sql`SELECT ${featureFlags.key}, ${users.id}, ${Number(enabled)}, 1, ${time}, ${time} FROM ${featureFlags} JOIN ${users} WHERE ${condition}`,
				)
				.onConflictDoUpdate({
					target: [featureFlagUsers.flagKey, featureFlagUsers.userId],
					set: { enabled, version: sql`${featureFlagUsers.version} + 1`, updatedAt: now },
					setWhere: ne(featureFlagUsers.enabled, enabled),
				})
				.returning(),
			record,
			this.#database
				.select()
				.from(featureFlagUsers)
				.where(and(ofUser({ flagKey, userId }), this.#userExists())),
		]);
		return { ...(changed && { changed }), ...(present && { present }) };
	}

	/** @returns whether there was such an override */
	async deleteOverride(key: OverrideKey, record: Statement): Promise<boolean> {
		const [rows] = await this.#database.batch([
			this.#database
				.delete(featureFlagUsers)
				.where(and(ofUser(key), this.#userExists()))
				.returning({ userId: featureFlagUsers.userId }),
			record,
		]);
		return rows.length > 0;
	}

	/** Ignores overrides whose user does not exist. Operators can insert such rows by hand. */
	#userExists(): SQL {
		const user = this.#database
			.select({ id: users.id })
			.from(users)
			.where(eq(users.id, featureFlagUsers.userId));
		return exists(user);
	}
}

function named({ key, version }: FlagKey): SQL | undefined {
	return and(
		eq(featureFlags.key, key),
		version === undefined ? undefined : eq(featureFlags.version, version),
	);
}

function ofUser({ flagKey, userId, version }: OverrideKey): SQL | undefined {
	return and(
		eq(featureFlagUsers.flagKey, flagKey),
		eq(featureFlagUsers.userId, userId),
		version === undefined ? undefined : eq(featureFlagUsers.version, version),
	);
}
