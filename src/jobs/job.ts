/** How often a job runs. Hours, days and weeks begin in UTC, weeks on Sunday. */
export type Cadence = "minute" | "hour" | "day" | "week";

/** Work that runs on a schedule. */
export interface Job {
	/** Key in the table `jobs`, and label of the metrics. */
	readonly name: string;
	readonly every: Cadence;
	/** Maximum number of rows that one call of `run` touches. */
	readonly limit: number;
	/**
	 * Does a portion of the work. The runner calls it again while it touches `limit` rows, until the time of the run is
	 * over. The run of the next minute does the rest.
	 * @returns the number of touched rows
	 */
	run(limit: number): Promise<number>;
}
