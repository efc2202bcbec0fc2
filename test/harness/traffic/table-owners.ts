import { openMigrated } from "../../../src/ops/migrate-sync.ts";

/** The database of a table (src/db/databases.ts), and the column with the user of a row. */
export type TableOwner =
	/** A table of the central database. */
	| { readonly database: "central" }
	/** A table with rows of users. Without a column for the user, it is the child of a table that has one. */
	| { readonly database: "user"; readonly userColumn: string | null }
	/** A table that each database has, because its rows are written together with other rows. */
	| { readonly database: "each"; readonly userColumn: string | null };

const central: TableOwner = { database: "central" };
const child: TableOwner = { database: "user", userColumn: null };

const listed: Readonly<Record<string, TableOwner>> = {
	audit_log: central,
	daily_statistics: central,
	delivery_targets: central,
	event_deliveries: { database: "each", userColumn: null },
	feature_flag_users: central,
	feature_flags: central,
	focus_session_distractions: child,
	focus_session_intervals: child,
	// The scope is the caller.
	idempotency_keys: { database: "each", userColumn: "scope" },
	jobs: central,
	localization_content: central,
	localization_revision: central,
	outbox: { database: "each", userColumn: "user_id" },
	refresh_tokens: central,
	sessions: central,
	users: central,
};

/** The owners of all tables. A table that is not listed holds rows of users if it has the column `user_id`. */
export const TABLE_OWNERS: Readonly<Record<string, TableOwner>> = { ...tablesOfUsers(), ...listed };

function tablesOfUsers(): Record<string, TableOwner> {
	using database = openMigrated();
	const rows = database
		.prepare(
			"SELECT tables.name FROM sqlite_schema AS tables, pragma_table_info(tables.name) AS columns WHERE tables.type = 'table' AND columns.name = 'user_id'",
		)
		.all();
	const owner = { database: "user", userColumn: "user_id" } as const;
	return Object.fromEntries(rows.map(({ name }) => [String(name), owner]));
}
