import type { Database } from "./client.ts";

/** Objects that work on one database each, one for every database that holds rows of users. */
export interface PerUserDatabase<Made> {
	/** Returns the object for the database that holds the rows of this user. */
	of(userId: string): Made;
	/** All of them, for jobs. */
	readonly all: readonly Made[];
}

/**
 * The databases of the API. Today one D1 database holds everything. README, "Scale", says when the rows of users
 * move to separate databases. Therefore no statement reads tables of both kinds.
 */
export interface Databases {
	/** Holds the shared tables: accounts, sessions, flags, texts, the audit log, statistics, jobs. */
	readonly central: Database;
	/** Calls `make` once for each database that holds rows of users. */
	perUser<Made>(make: (database: Database) => Made): PerUserDatabase<Made>;
}

/** Uses one database for everything. */
export function singleDatabase(database: Database): Databases {
	return {
		central: database,
		perUser: (make) => {
			const made = make(database);
			return { of: () => made, all: [made] };
		},
	};
}
