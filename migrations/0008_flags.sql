-- Feature flags, and what each is set to for single users.

CREATE TABLE feature_flags (
	flag_key TEXT PRIMARY KEY
		CHECK (length(flag_key) BETWEEN 1 AND 100 AND flag_key NOT GLOB '*[^a-z0-9._-]*'),
	description TEXT,
	-- 0: archived. To users the flag does not exist any more.
	is_active INTEGER NOT NULL DEFAULT 1 CHECK (is_active IN (0, 1)),
	-- 0: only those have the feature for whom it was set.
	is_enabled INTEGER NOT NULL DEFAULT 0 CHECK (is_enabled IN (0, 1)),
	rollout_percentage INTEGER NOT NULL DEFAULT 0
		CHECK (typeof(rollout_percentage) = 'integer' AND rollout_percentage BETWEEN 0 AND 100),
	version INTEGER NOT NULL DEFAULT 1,
	created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')),
	updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now'))
);

CREATE INDEX idx_feature_flags_active ON feature_flags(is_active, flag_key);

-- Operators may set a flag for a user by hand, also before there is the user: so the user is no foreign
-- key, and a trigger does what its cascade would.
CREATE TABLE feature_flag_users (
	flag_key TEXT NOT NULL REFERENCES feature_flags(flag_key) ON DELETE CASCADE,
	user_id TEXT NOT NULL,
	enabled INTEGER NOT NULL DEFAULT 1 CHECK (enabled IN (0, 1)),
	version INTEGER NOT NULL DEFAULT 1,
	created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')),
	updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')),
	PRIMARY KEY (flag_key, user_id)
) WITHOUT ROWID;

CREATE INDEX idx_feature_flag_users_user ON feature_flag_users(user_id);

CREATE TRIGGER feature_flag_users_of_deleted_user AFTER DELETE ON users
BEGIN
	DELETE FROM feature_flag_users WHERE user_id = OLD.id;
END;

-- The flags that the code knows: x-flags of the document.
INSERT INTO feature_flags (flag_key, description)
VALUES ('voice_commands', 'Recordings that are understood as commands');
