import { and, eq, isNull, lte, or } from "drizzle-orm";
import type { Database } from "../db/client.ts";
import { jobs } from "./table.ts";

/** The outcome of a run. */
export interface Outcome {
	readonly dueAt: Date;
	readonly finishedAt: Date;
	readonly rowsTouched: number;
	readonly failure: string | null;
}

/** Stores when each job is due, and lets one run at a time claim it. */
export class Schedule {
	readonly #database: Database;

	constructor(database: Database) {
		this.#database = database;
	}

	/**
	 * Claims the jobs that are due. A job that is new to the schedule is due at once.
	 * @param until time at which the claim of a dead run expires
	 * @returns the names of the claimed jobs
	 */
	async claim(names: readonly string[], now: Date, until: Date): Promise<string[]> {
		const isFree = or(isNull(jobs.claimedUntil), lte(jobs.claimedUntil, now));
		const [first, ...others] = names.map((name) =>
			this.#database
				.insert(jobs)
				.values({ name, dueAt: now, claimedUntil: until })
				.onConflictDoUpdate({
					target: jobs.name,
					set: { claimedUntil: until },
					setWhere: and(lte(jobs.dueAt, now), isFree),
				})
				.returning({ name: jobs.name }),
		);
		if (first === undefined) return [];
		const claimed = await this.#database.batch([first, ...others]);
		return claimed.flat().map(({ name }) => name);
	}

	async finish(name: string, outcome: Outcome): Promise<void> {
		await this.#database
			.update(jobs)
			.set({ ...outcome, claimedUntil: null })
			.where(eq(jobs.name, name));
	}
}
