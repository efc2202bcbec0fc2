import { and, eq, isNull, lte, or } from "drizzle-orm";
import type { Database } from "../db/client.ts";
import { jobs } from "./table.ts";

/** What became of a run. */
export interface Outcome {
	readonly dueAt: Date;
	readonly finishedAt: Date;
	readonly rowsTouched: number;
	readonly failure: string | null;
}

/** Remembers when each job is due, and lets one run at a time have it. */
export class Schedule {
	readonly #database: Database;

	constructor(database: Database) {
		this.#database = database;
	}

	/**
	 * Takes the jobs that are due. A job that the schedule does not know yet is due at once.
	 * @param until when a run that has died lets go of its job
	 * @returns their names
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
