-- Administrators: who they are, how they find users, and what they did.

ALTER TABLE users ADD COLUMN role TEXT NOT NULL DEFAULT 'user' CHECK (role IN ('user', 'admin'));

-- As it is searched. SQLite's own lower() knows ASCII only: what it leaves is folded when the name next changes.
ALTER TABLE users ADD COLUMN folded_display_name TEXT NOT NULL DEFAULT '';
UPDATE users SET folded_display_name = lower(display_name);
CREATE INDEX idx_users_folded_display_name ON users(folded_display_name);

-- With the id, a list of users is read in the order of an index, and its pages find their place in it.
DROP INDEX idx_users_created;
CREATE INDEX idx_users_created ON users(created_at, id);
CREATE INDEX idx_users_active_created ON users(is_active, created_at, id);
CREATE INDEX idx_users_role_created ON users(role, created_at, id);

-- Who was here lately.
CREATE INDEX idx_sessions_last_used ON sessions(last_used_at, user_id);

-- What administrators and operators changed. No foreign keys: an entry outlives the accounts that it names.
CREATE TABLE audit_log (
	id TEXT PRIMARY KEY,
	-- The id of a user, or 'operator' for a command that was run on the database itself.
	actor_id TEXT NOT NULL,
	action TEXT NOT NULL,
	target_type TEXT NOT NULL,
	target_id TEXT NOT NULL,
	detail TEXT NOT NULL DEFAULT '{}',
	request_id TEXT,
	created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now'))
);

CREATE INDEX idx_audit_log_created ON audit_log(created_at, id);
CREATE INDEX idx_audit_log_actor ON audit_log(actor_id, created_at, id);
CREATE INDEX idx_audit_log_target ON audit_log(target_id, created_at, id);
CREATE INDEX idx_audit_log_action ON audit_log(action, created_at, id);
