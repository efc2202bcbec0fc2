import { and, eq, isNull, lt, or, sql } from "drizzle-orm";
import { totalOf } from "../core/total.ts";
import { type Database, deletedRows, type Statement } from "../db/client.ts";
import type { Databases, PerUserDatabase } from "../db/databases.ts";
import { isNotNullViolation } from "../db/failures.ts";
import type { Instant } from "../time/instant.ts";
import { type IdempotencyKeyRow, idempotencyKeys } from "./table.ts";

export type Claim = Pick<
	IdempotencyKeyRow,
	"scope" | "key" | "userId" | "fingerprint" | "claim" | "claimedAt"
>;

/** A key identifies its request for this long. */
const LIFETIME_MILLISECONDS = 24 * 60 * 60 * 1000;

export class IdempotencyKeys {
	readonly #central: Database;
	readonly #ofUsers: PerUserDatabase<Database>;

	/** Stores the key of a user in the user's database, and the key of an address in the central one. */
	constructor({ central, perUser }: Databases) {
		this.#central = central;
		this.#ofUsers = perUser((database) => database);
	}

	/**
	 * Claims the key for a call, unless another call holds it or has completed.
	 * @param deadline a call that claimed its key before then, and has neither created nor answered, counts as dead
	 * @returns the row of the key: with this claim, or with that of the other call
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
					setWhere: or(abandoned, isExpired(claim.claimedAt)),
				}),
			database.select().from(idempotencyKeys).where(isKey(scope, key)),
		]);
		return row[0] as IdempotencyKeyRow;
	}

	/**
	 * Stores the id of the created resource, in the batch that creates it. The key of a registration gets the new
	 * account as its owner, and is deleted with it. The whole batch fails when the call no longer holds the key, or
	 * has created something before: `isLostClaim` recognizes this failure.
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
			.where(isKey(scope, key));
	}

	/** Stores the answer for repetitions of the request. */
	async keep(call: Claim, answer: string): Promise<void> {
		const { scope, key, claim } = call;
		await this.#databaseOf(call)
			.update(idempotencyKeys)
			.set({ answer })
			.where(and(isKey(scope, key), eq(idempotencyKeys.claim, claim)));
	}

	/** Frees the key of a call that has created nothing. */
	async release(call: Claim): Promise<void> {
		const { scope, key, claim } = call;
		await this.#databaseOf(call)
			.delete(idempotencyKeys)
			.where(
				and(isKey(scope, key), eq(idempotencyKeys.claim, claim), isNull(idempotencyKeys.createdId)),
			);
	}

	/**
	 * Deletes expired keys.
	 * @returns the number of deleted keys
	 */
	async deleteExpired(now: Date, limit: number): Promise<number> {
		const databases = new Set([this.#central, ...this.#ofUsers.all]);
		return totalOf(databases, async (database) => {
			const expired = database
				.select({ scope: idempotencyKeys.scope, key: idempotencyKeys.key })
				.from(idempotencyKeys)
				.where(isExpired(now))
				.limit(limit);
			return deletedRows(
				await database
					.delete(idempotencyKeys)
					.where(sql`(${idempotencyKeys.scope}, ${idempotencyKeys.key}) IN ${expired}`),
			);
		});
	}

	#databaseOf({ userId }: Pick<Claim, "userId">): Database {
		return userId === null ? this.#central : this.#ofUsers.of(userId);
	}
}

function isExpired(now: Instant) {
	return lt(idempotencyKeys.claimedAt, new Date(now.getTime() - LIFETIME_MILLISECONDS));
}

function isKey(scope: string, key: string) {
	return and(eq(idempotencyKeys.scope, scope), eq(idempotencyKeys.key, key));
}

/** Recognizes the failure of a batch whose idempotency key another call has taken over. */
export function isLostClaim(error: unknown): boolean {
	return isNotNullViolation(error, "idempotency_keys.claim");
}
