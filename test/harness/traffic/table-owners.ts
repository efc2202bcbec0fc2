import { openMigrated } from "../../../src/ops/migrate-sync.ts";

/** In which of the databases a table is (src/db/databases.ts), and by which column its rows name their user. */
export type TableOwner =
	/** Rows of all users, or of none. */
	| { readonly database: "central" }
	/** Rows of users. A table without such a column belongs to a table that has one. */
	| { readonly database: "user"; readonly userColumn: string | null }
	/** Each database has one, for what goes along with its other rows. */
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

/** Other tables with the column `user_id` hold rows of users. */
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
