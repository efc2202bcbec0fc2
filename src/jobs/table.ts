import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { timestamp } from "../db/timestamp.ts";

/** The scheduled jobs, and what became of the last run of each. */
export const jobs = sqliteTable("jobs", {
	name: text().primaryKey(),
	dueAt: timestamp("due_at").notNull(),
	/** Until then a run has the job to itself. A run that died lets go of it then. */
	claimedUntil: timestamp("claimed_until"),
	finishedAt: timestamp("finished_at"),
	/** How many rows the last run touched. */
	rowsTouched: integer("rows_touched").notNull().default(0),
	/** Why the last run failed; null when it did not. */
	failure: text(),
});
