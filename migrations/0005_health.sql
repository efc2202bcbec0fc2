-- What users notice and measure about themselves.

CREATE TABLE health_logs (
	-- Made of the external id where there is one, so that what a source sends again meets what it sent before.
	id TEXT PRIMARY KEY,
	user_id TEXT NOT NULL REFERENCES users(id) ON DELETE CASCADE,
	type TEXT NOT NULL,
	-- JSON in the shape of the type, with moments in UTC.
	value TEXT NOT NULL,
	-- The numbers of the value that summaries put together, by name.
	quantities TEXT NOT NULL DEFAULT '{}',
	recorded_at TEXT NOT NULL,
	start_at TEXT,
	end_at TEXT,
	zone_offset_minutes INTEGER,
	-- Empty where nobody said.
	source_app TEXT NOT NULL DEFAULT '',
	source_device TEXT NOT NULL DEFAULT '',
	source_method TEXT NOT NULL DEFAULT 'manual',
	-- Encrypted.
	note TEXT,
	external_id TEXT,
	external_version INTEGER,
	version INTEGER NOT NULL DEFAULT 1,
	created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')),
	updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now'))
);

-- What everybody logged lately, by type.
CREATE INDEX idx_health_logs_recorded ON health_logs(recorded_at, type);
CREATE INDEX idx_health_logs_user_recorded ON health_logs(user_id, recorded_at, id);
-- With all that a summary reads, so that it reads nothing else.
CREATE INDEX idx_health_logs_user_type
	ON health_logs(user_id, type, recorded_at, id, source_app, source_device, quantities);
