-- The scheduled jobs: when each is due, which run has it, and what became of the last run.
CREATE TABLE jobs (
	name TEXT PRIMARY KEY,
	due_at TEXT NOT NULL,
	claimed_until TEXT,
	finished_at TEXT,
	rows_touched INTEGER NOT NULL DEFAULT 0,
	failure TEXT
) STRICT, WITHOUT ROWID;
