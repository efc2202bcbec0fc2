import { and, eq, inArray, lte, type SQL, sql } from "drizzle-orm";
import { type Database, deletedRows, type Statement } from "../db/client.ts";
import type { Change } from "./retries.ts";
import { type DeliveryRow, deliveries } from "./table.ts";

/** As the partial indexes say it: a bound value would not match them. */
const unfinished = sql`${deliveries.state} IN ('pending', 'sending')`;
const sending = sql`${deliveries.state} = 'sending'`;

export type NewRow = typeof deliveries.$inferInsert;

export interface Claim {
	readonly target: string;
	readonly now: Date;
	/** When the deliveries are due again if their sender dies. */
	readonly until: Date;
	/** How many of the target may be under way, those of other senders included. */
	readonly atOnce: number;
	readonly limit: number;
}

/** A target that has due deliveries, and one of the users whose deliveries they are. */
export interface DueTarget {
	readonly target: string;
	readonly userId: string;
}

/** The deliveries in one database that holds rows of users. */
export class DeliveryStore {
	readonly #database: Database;

	constructor(database: Database) {
		this.#database = database;
	}

	/** Does nothing when the channel has a delivery with this key. */
	insertion(row: NewRow): Statement {
		return this.#database
			.insert(deliveries)
			.values(row)
			.onConflictDoNothing({ target: [deliveries.channel, deliveries.dedupKey] });
	}

	/** Finds the targets for which these users have deliveries that are due. */
	async dueTargetsOf(userIds: readonly string[], now: Date, limit: number): Promise<DueTarget[]> {
		const { userId, target } = deliveries;
		return this.#database
			.select({ target, userId: sql<string>`MIN(${userId})` })
			.from(deliveries)
			.where(
				and(
					sql`${userId} IN (SELECT value FROM json_each(${JSON.stringify(userIds)}))`,
					unfinished,
					lte(deliveries.dueAt, now),
				),
			)
			.groupBy(target)
			.limit(limit);
	}

	/**
	 * Finds the targets with due deliveries, the one that has waited longest first. It goes from target to
	 * target in the index, so a target that fails costs the same however many deliveries wait for it.
	 * @param without targets that get nothing now
	 */
	async dueTargets(now: Date, without: readonly string[], limit: number): Promise<string[]> {
		const { target, dueAt } = deliveries;
		const first = (condition: SQL) =>
			sql`SELECT MIN(${target}) FROM ${deliveries} WHERE ${unfinished} AND ${condition}`;
		const rows = await this.#database.all<{ target: string }>(sql`
			WITH RECURSIVE targets(name) AS (
				${first(sql`TRUE`)}
				UNION ALL
				SELECT (${first(sql`${target} > targets.name`)}) FROM targets WHERE name IS NOT NULL
			)
			SELECT name AS target, (
				SELECT MIN(${dueAt}) FROM ${deliveries} WHERE ${unfinished} AND ${target} = targets.name
			) AS due
			FROM targets
			WHERE due <= ${this.#time(now)}
				AND name NOT IN (SELECT value FROM json_each(${JSON.stringify(without)}))
			ORDER BY due LIMIT ${limit}`);
		return rows.map((row) => row.target);
	}

	/** Takes due deliveries of a target, those that have waited longest. Nobody else gets them until `until`. */
	async claim({ target, now, until, atOnce, limit }: Claim): Promise<DeliveryRow[]> {
		const ofTarget = sql`${unfinished} AND ${deliveries.target} = ${target} AND ${deliveries.dueAt}`;
		const [from, to] = [this.#time(now), this.#time(until)];
		const underWay = sql`
			SELECT COUNT(*) FROM ${deliveries} WHERE ${ofTarget} > ${from} AND ${deliveries.dueAt} <= ${to} AND ${sending}`;
		const due = sql`
			SELECT ${deliveries.id} FROM ${deliveries}
			WHERE ${ofTarget} <= ${from} AND ${deliveries.expiresAt} > ${from}
			ORDER BY ${deliveries.dueAt} LIMIT MIN(${limit}, MAX(0, ${atOnce} - (${underWay})))`;
		return this.#database
			.update(deliveries)
			.set({
				state: "sending",
				dueAt: until,
				attempts: sql`${deliveries.attempts} + 1`,
				finishedAt: null,
			})
			.where(sql`${deliveries.id} IN (${due})`)
			.returning();
	}

	/** Writes what came of attempts. One whose delivery another sender has taken over changes nothing. */
	async record(attempts: readonly { readonly row: DeliveryRow; readonly change: Change }[]) {
		const [first, ...others] = attempts.map(({ row, change }) =>
			this.#database
				.update(deliveries)
				.set(change)
				.where(
					and(
						eq(deliveries.id, row.id),
						eq(deliveries.userId, row.userId),
						eq(deliveries.attempts, row.attempts),
						sending,
					),
				),
		);
		if (first !== undefined) await this.#database.batch([first, ...others]);
	}

	/**
	 * Gives up deliveries that have lost their point.
	 * @returns the channel of each
	 */
	async expire(now: Date, limit: number): Promise<string[]> {
		const isHeld = sql`${sending} AND ${deliveries.dueAt} > ${this.#time(now)}`;
		const late = this.#database
			.select({ id: deliveries.id })
			.from(deliveries)
			.where(and(unfinished, lte(deliveries.expiresAt, now), sql`NOT (${isHeld})`))
			.limit(limit);
		const rows = await this.#database
			.update(deliveries)
			.set({ state: "expired", finishedAt: now })
			.where(inArray(deliveries.id, late))
			.returning({ channel: deliveries.channel });
		return rows.map(({ channel }) => channel);
	}

	/** @returns how many were deleted */
	async deleteFinished(before: Date, limit: number): Promise<number> {
		const old = this.#database
			.select({ id: deliveries.id })
			.from(deliveries)
			.where(lte(deliveries.finishedAt, before))
			.limit(limit);
		return deletedRows(await this.#database.delete(deliveries).where(inArray(deliveries.id, old)));
	}

	#time(time: Date): SQL {
		return sql`${sql.param(time, deliveries.dueAt)}`;
	}
}
