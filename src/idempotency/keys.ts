import { and, eq, isNull, lt, or, sql } from "drizzle-orm";
import { type Database, deletedRows, type Statement } from "../db/client.ts";
import type { Databases, PerUserDatabase } from "../db/databases.ts";
import { isNotNullViolation } from "../db/failures.ts";
import { type IdempotencyKeyRow, idempotencyKeys } from "./table.ts";

export type Claim = Pick<
	IdempotencyKeyRow,
	"scope" | "key" | "userId" | "fingerprint" | "claim" | "claimedAt"
>;

/** How long a key stands for what was done under it. */
const LIFETIME_MILLISECONDS = 24 * 60 * 60 * 1000;

export class IdempotencyKeys {
	readonly #central: Database;
	readonly #ofUsers: PerUserDatabase<Database>;

	/** The key of a user stands in the user's database, that of an address in the central one. */
	constructor({ central, perUser }: Databases) {
		this.#central = central;
		this.#ofUsers = perUser((database) => database);
	}

	/**
	 * Takes the key for a call, unless another call has it or had it.
	 * @param deadline calls that have claimed a key before then, and created nothing, have died
	 * @returns what stands under the key now: the claim itself, or that of the other call
	 */
	async claim(claim: Claim, deadline: Date): Promise<IdempotencyKeyRow> {
		const abandoned = and(
			isNull(idempotencyKeys.createdId),
			isNull(idempotencyKeys.answer),
			lt(idempotencyKeys.claimedAt, deadline),
		);
		const { scope, key, ...rest } = claim;
		const database = this.#databaseOf(claim);
		const [, row] = await database.batch([
			database
				.insert(idempotencyKeys)
				.values(claim)
				.onConflictDoUpdate({
					target: [idempotencyKeys.scope, idempotencyKeys.key],
					set: { ...rest, createdId: null, answer: null },
					setWhere: or(abandoned, isOver(claim.claimedAt)),
				}),
			database.select().from(idempotencyKeys).where(named(scope, key)),
		]);
		return row[0] as IdempotencyKeyRow;
	}

	/**
	 * Says, in the batch that creates it, what the call has created: the key of a registration goes with the
	 * account. The batch fails as a whole when the key is not the call's any more, or has created something
	 * already: `isLostClaim` tells that failure.
	 */
	commit(call: Claim, createdId: string): Statement {
		const { scope, key, claim } = call;
		const mine = and(eq(idempotencyKeys.claim, claim), isNull(idempotencyKeys.createdId));
		const owner = sql`(SELECT id FROM users WHERE id = ${createdId})`;
		return this.#databaseOf(call)
			.update(idempotencyKeys)
			.set({
				createdId,
				claim: sql`CASE WHEN ${mine} THEN ${claim} END`,
				...(call.userId === null ? { userId: owner } : {}),
			})
			.where(named(scope, key));
	}

	/** Keeps the answer for whoever repeats the request. */
	async keep(call: Claim, answer: string): Promise<void> {
		const { scope, key, claim } = call;
		await this.#databaseOf(call)
			.update(idempotencyKeys)
			.set({ answer })
			.where(and(named(scope, key), eq(idempotencyKeys.claim, claim)));
	}

	/** Frees the key of a call that has created nothing. */
	async release(call: Claim): Promise<void> {
		const { scope, key, claim } = call;
		await this.#databaseOf(call)
			.delete(idempotencyKeys)
			.where(
				and(named(scope, key), eq(idempotencyKeys.claim, claim), isNull(idempotencyKeys.createdId)),
			);
	}

	/**
	 * Deletes keys whose time is over.
	 * @returns how many
	 */
	async deleteExpired(now: Date, limit: number): Promise<number> {
		const databases = new Set([this.#central, ...this.#ofUsers.all]);
		const counts = await Promise.all(
			[...databases].map(async (database) => {
				const expired = database
					.select({ scope: idempotencyKeys.scope, key: idempotencyKeys.key })
					.from(idempotencyKeys)
					.where(isOver(now))
					.limit(limit);
				return deletedRows(
					await database
						.delete(idempotencyKeys)
						.where(sql`(${idempotencyKeys.scope}, ${idempotencyKeys.key}) IN ${expired}`),
				);
			}),
		);
		return counts.reduce((sum, count) => sum + count, 0);
	}

	#databaseOf({ userId }: Pick<Claim, "userId">): Database {
		return userId === null ? this.#central : this.#ofUsers.of(userId);
	}
}

function isOver(now: Date) {
	return lt(idempotencyKeys.claimedAt, new Date(now.getTime() - LIFETIME_MILLISECONDS));
}

function named(scope: string, key: string) {
	return and(eq(idempotencyKeys.scope, scope), eq(idempotencyKeys.key, key));
}

/** Tells the failure of a batch whose idempotency key another call has taken over. */
export function isLostClaim(error: unknown): boolean {
	return isNotNullViolation(error, "idempotency_keys.claim");
}
