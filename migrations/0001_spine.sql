-- Users, their sessions and their tasks.
-- Times are UTC text, YYYY-MM-DD HH:MM:SS.sss, so that they compare with datetime('now', …).

CREATE TABLE users (
	id TEXT PRIMARY KEY,
	-- Kept as it was written, compared without regard to case.
	email TEXT NOT NULL UNIQUE COLLATE NOCASE,
	password_hash TEXT NOT NULL,
	display_name TEXT NOT NULL,
	time_zone TEXT NOT NULL DEFAULT 'UTC',
	locale TEXT NOT NULL DEFAULT 'en',
	day_start TEXT NOT NULL DEFAULT '00:00',
	is_active INTEGER NOT NULL DEFAULT 1,
	created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')),
	updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now'))
);

CREATE INDEX idx_users_created ON users(created_at);

-- A login on one device: the family that its refresh tokens descend from.
CREATE TABLE sessions (
	id TEXT PRIMARY KEY,
	user_id TEXT NOT NULL REFERENCES users(id) ON DELETE CASCADE,
	scopes TEXT NOT NULL,
	user_agent TEXT,
	created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')),
	last_used_at TEXT NOT NULL,
	expires_at TEXT NOT NULL,
	revoked_at TEXT
);

CREATE INDEX idx_sessions_user ON sessions(user_id, created_at, id);

CREATE TABLE refresh_tokens (
	token_hash TEXT PRIMARY KEY,
	session_id TEXT NOT NULL REFERENCES sessions(id) ON DELETE CASCADE,
	created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')),
	expires_at TEXT NOT NULL,
	used_at TEXT,
	replaced_by TEXT
);

CREATE INDEX idx_refresh_tokens_session ON refresh_tokens(session_id);

CREATE TABLE tasks (
	id TEXT PRIMARY KEY,
	user_id TEXT NOT NULL REFERENCES users(id) ON DELETE CASCADE,
	-- No cascade: SQLite follows one only a few levels deep. A task is deleted with all below it in one statement.
	parent_id TEXT REFERENCES tasks(id),
	title TEXT NOT NULL,
	notes TEXT,
	status TEXT NOT NULL DEFAULT 'todo' CHECK (status IN ('todo', 'in_progress', 'done')),
	priority INTEGER NOT NULL DEFAULT 1 CHECK (priority BETWEEN 1 AND 4),
	labels TEXT NOT NULL DEFAULT '[]',
	due_date TEXT,
	due_time TEXT,
	due_time_zone TEXT,
	-- The due's wall-clock reading, and '~' (after every digit) where there is none: what lists sort by.
	due_order TEXT NOT NULL
		GENERATED ALWAYS AS (COALESCE(due_date || 'T' || COALESCE(due_time, ''), '~')) STORED,
	estimate_minutes INTEGER,
	position REAL NOT NULL,
	-- As they are searched: SQLite's own lower() knows ASCII only.
	folded_title TEXT NOT NULL,
	folded_notes TEXT NOT NULL DEFAULT '',
	completed_at TEXT,
	created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')),
	updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now'))
);

CREATE INDEX idx_tasks_created ON tasks(created_at);
CREATE INDEX idx_tasks_parent ON tasks(parent_id);
CREATE INDEX idx_tasks_user_status ON tasks(user_id, status);
CREATE INDEX idx_tasks_user_created ON tasks(user_id, created_at, id);
CREATE INDEX idx_tasks_user_due ON tasks(user_id, due_order, id);
CREATE INDEX idx_tasks_user_priority ON tasks(user_id, priority, id);
CREATE INDEX idx_tasks_user_position ON tasks(user_id, position, id);
