import type { Database } from "./client.ts";

/** Something that works on one database, for each database that holds rows of users. */
export interface PerUserDatabase<Made> {
	/** Works on the database that holds the rows of this user. */
	of(userId: string): Made;
	/** One for each database, for jobs. */
	readonly all: readonly Made[];
}

/**
 * Says which database holds what. Today one D1 holds everything. README, "Scale", says when the rows of users
 * move to databases of their own, so no statement reads tables of both kinds.
 */
export interface Databases {
	/** Holds what users share: accounts, sessions, flags, texts, the audit log, statistics, jobs. */
	readonly central: Database;
	/** Gives what `make` makes of each database that holds rows of users. It is called once a database. */
	perUser<Made>(make: (database: Database) => Made): PerUserDatabase<Made>;
}

/** Keeps everything in one database. */
export function singleDatabase(database: Database): Databases {
	return {
		central: database,
		perUser: (make) => {
			const made = make(database);
			return { of: () => made, all: [made] };
		},
	};
}
