import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { timestamp } from "../db/timestamp.ts";

/** The scheduled jobs, each with the outcome of its last run. */
export const jobs = sqliteTable("jobs", {
	name: text().primaryKey(),
	dueAt: timestamp("due_at").notNull(),
	/** No other run may claim the job before this time. The claim of a dead run expires then. */
	claimedUntil: timestamp("claimed_until"),
	finishedAt: timestamp("finished_at"),
	/** Number of rows that the last run touched. */
	rowsTouched: integer("rows_touched").notNull().default(0),
	/** Reason of the last run's failure; null when it succeeded. */
	failure: text(),
});
