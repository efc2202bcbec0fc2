/** How often a job runs. Hours, days and weeks begin in UTC, weeks on Sunday. */
export type Cadence = "minute" | "hour" | "day" | "week";

/** Work that no request asks for. */
export interface Job {
	/** Kept in the table `jobs`, and the label of the metrics. */
	readonly name: string;
	readonly every: Cadence;
	/** How many rows one call of `run` may touch. */
	readonly limit: number;
	/**
	 * Does a portion of the work. It is called again while it touches as many rows as it may, until the time of
	 * the run is over; what is left then is done a minute later.
	 * @returns how many rows it touched
	 */
	run(limit: number): Promise<number>;
}
