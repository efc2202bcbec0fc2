import { and, eq, isNull, lt, or, sql } from "drizzle-orm";
import type { Database, Statement } from "../db/client.ts";
import { isNotNullViolation } from "../db/failures.ts";
import { type IdempotencyKeyRow, idempotencyKeys } from "./table.ts";

export type Claim = Pick<
	IdempotencyKeyRow,
	"scope" | "key" | "userId" | "fingerprint" | "claim" | "claimedAt"
>;

/** For how many milliseconds a key stands for what was done under it. */
const LIFETIME = 24 * 60 * 60 * 1000;

export class IdempotencyKeys {
	readonly #database: Database;

	constructor(database: Database) {
		this.#database = database;
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
		const [, row] = await this.#database.batch([
			this.#database
				.insert(idempotencyKeys)
				.values(claim)
				.onConflictDoUpdate({
					target: [idempotencyKeys.scope, idempotencyKeys.key],
					set: { ...rest, createdId: null, answer: null },
					setWhere: or(abandoned, isOver(claim.claimedAt)),
				}),
			this.#database.select().from(idempotencyKeys).where(named(scope, key)),
		]);
		return row[0] as IdempotencyKeyRow;
	}

	/**
	 * Says, in the batch that creates it, what the call has created: the key of a registration goes with the
	 * account. The batch fails as a whole when the key is not the call's any more, or has created something
	 * already: `isLostClaim` tells that failure.
	 */
	commit({ scope, key, claim }: Claim, createdId: string): Statement {
		const mine = and(eq(idempotencyKeys.claim, claim), isNull(idempotencyKeys.createdId));
		return this.#database
			.update(idempotencyKeys)
			.set({
				createdId,
				claim: sql`CASE WHEN ${mine} THEN ${claim} END`,
				userId: sql`COALESCE(${idempotencyKeys.userId}, (SELECT id FROM users WHERE id = ${createdId}))`,
			})
			.where(named(scope, key));
	}

	/** Keeps the answer for whoever repeats the request. */
	async keep({ scope, key, claim }: Claim, answer: string): Promise<void> {
		await this.#database
			.update(idempotencyKeys)
			.set({ answer })
			.where(and(named(scope, key), eq(idempotencyKeys.claim, claim)));
	}

	/** Frees the key of a call that has created nothing. */
	async release({ scope, key, claim }: Claim): Promise<void> {
		await this.#database
			.delete(idempotencyKeys)
			.where(
				and(named(scope, key), eq(idempotencyKeys.claim, claim), isNull(idempotencyKeys.createdId)),
			);
	}

	/** Deletes the keys whose time is over. */
	async forget(now: Date): Promise<void> {
		await this.#database.delete(idempotencyKeys).where(isOver(now));
	}
}

function isOver(now: Date) {
	return lt(idempotencyKeys.claimedAt, new Date(now.getTime() - LIFETIME));
}

function named(scope: string, key: string) {
	return and(eq(idempotencyKeys.scope, scope), eq(idempotencyKeys.key, key));
}

/** Tells the failure of a batch whose idempotency key another call has taken over. */
export function isLostClaim(error: unknown): boolean {
	return isNotNullViolation(error, "idempotency_keys.claim");
}
