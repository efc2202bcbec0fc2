import { eq, gte, inArray, lte } from "drizzle-orm";
import { type Database, deletedRows } from "../db/client.ts";
import type { Circuit } from "./circuit-breaker.ts";
import { deliveryTargets } from "./table.ts";

const START = new Date(0);

/** Remembers the targets that fail. They are in the central database: users share them. */
export class TargetStore {
	readonly #database: Database;

	constructor(database: Database) {
		this.#database = database;
	}

	/** Lists the targets that fail, the one that may be tried first at the head. */
	async list(): Promise<(Circuit & { readonly target: string })[]> {
		return this.#database
			.select()
			.from(deliveryTargets)
			.where(gte(deliveryTargets.openUntil, START))
			.orderBy(deliveryTargets.openUntil);
	}

	/** @returns undefined for a target that works */
	async find(target: string): Promise<Circuit | undefined> {
		const { failures, openUntil } = deliveryTargets;
		return this.#database
			.select({ failures, openUntil })
			.from(deliveryTargets)
			.where(eq(deliveryTargets.target, target))
			.get();
	}

	async save(target: string, circuit: Circuit): Promise<void> {
		await this.#database
			.insert(deliveryTargets)
			.values({ target, ...circuit })
			.onConflictDoUpdate({ target: deliveryTargets.target, set: circuit });
	}

	async delete(target: string): Promise<void> {
		await this.#database.delete(deliveryTargets).where(eq(deliveryTargets.target, target));
	}

	/**
	 * Deletes targets to which nothing has been sent for long.
	 * @returns how many
	 */
	async deleteUnused(before: Date, limit: number): Promise<number> {
		const { target, openUntil } = deliveryTargets;
		const old = this.#database
			.select({ target })
			.from(deliveryTargets)
			.where(lte(openUntil, before))
			.limit(limit);
		return deletedRows(await this.#database.delete(deliveryTargets).where(inArray(target, old)));
	}
}
