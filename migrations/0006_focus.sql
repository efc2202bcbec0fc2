-- Focus: templates, sessions, the intervals that they are made of, and what distracted.

CREATE TABLE focus_templates (
	-- What sessions call it: a word for those of the system, a TypeID for a user's own.
	id TEXT PRIMARY KEY,
	-- NULL for those of the system.
	user_id TEXT REFERENCES users(id) ON DELETE CASCADE,
	name TEXT NOT NULL,
	description TEXT,
	work_minutes INTEGER,
	short_break_minutes INTEGER,
	long_break_minutes INTEGER,
	rounds INTEGER NOT NULL DEFAULT 1,
	version INTEGER NOT NULL DEFAULT 1,
	created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')),
	updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now'))
);

CREATE INDEX idx_focus_templates_user_created ON focus_templates(user_id, created_at, id);

-- Older than every user's own, so lists begin with them; a millisecond apart, in the order to show.
INSERT INTO focus_templates
	(id, name, description, work_minutes, short_break_minutes, long_break_minutes, rounds, created_at, updated_at)
VALUES
	('pomodoro', 'Pomodoro', 'Four rounds of 25 minutes with short breaks, then a long one.',
		25, 5, 15, 4, '2026-01-01 00:00:00.000', '2026-01-01 00:00:00.000'),
	('long_pomodoro', 'Long Pomodoro', 'Three rounds of 50 minutes, for what takes a while to get into.',
		50, 10, 30, 3, '2026-01-01 00:00:00.001', '2026-01-01 00:00:00.001'),
	('deep_work', 'Deep work', 'One long stretch for what needs the whole mind.',
		90, 20, NULL, 1, '2026-01-01 00:00:00.002', '2026-01-01 00:00:00.002'),
	('fifty_two_seventeen', '52/17', '52 minutes of work and a proper break of 17.',
		52, 17, NULL, 1, '2026-01-01 00:00:00.003', '2026-01-01 00:00:00.003'),
	('flowtime', 'Flowtime', 'Work until the attention fades, then rest for as long as it takes.',
		NULL, NULL, NULL, 1, '2026-01-01 00:00:00.004', '2026-01-01 00:00:00.004'),
	('countdown', 'Countdown', 'One stretch of a length that is chosen each time.',
		30, NULL, NULL, 1, '2026-01-01 00:00:00.005', '2026-01-01 00:00:00.005'),
	('quick_start', 'Quick start', 'Ten minutes, to get over the beginning.',
		10, NULL, NULL, 1, '2026-01-01 00:00:00.006', '2026-01-01 00:00:00.006');

CREATE TABLE focus_sessions (
	id TEXT PRIMARY KEY,
	user_id TEXT NOT NULL REFERENCES users(id) ON DELETE CASCADE,
	-- No foreign key: the history outlives the templates.
	template_key TEXT NOT NULL,
	task_id TEXT REFERENCES tasks(id) ON DELETE SET NULL,
	status TEXT NOT NULL DEFAULT 'active' CHECK (status IN ('active', 'paused', 'completed', 'abandoned')),
	-- The template's plan, as it was when the session began.
	work_minutes INTEGER,
	short_break_minutes INTEGER,
	long_break_minutes INTEGER,
	rounds INTEGER NOT NULL DEFAULT 1,
	start_time TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')),
	end_time TEXT,
	-- Since when the clock runs, while it is active, or stands still, while it is paused.
	running_since TEXT,
	paused_at TEXT,
	-- What was counted up to then. Pauses are in none but the last of these.
	elapsed_milliseconds INTEGER NOT NULL DEFAULT 0,
	break_milliseconds INTEGER NOT NULL DEFAULT 0,
	paused_milliseconds INTEGER NOT NULL DEFAULT 0,
	-- In whole seconds what elapsed_milliseconds is.
	actual_duration INTEGER NOT NULL DEFAULT 0,
	-- The running interval, or the last one.
	interval_number INTEGER NOT NULL DEFAULT 1,
	interval_purpose TEXT NOT NULL DEFAULT 'work' CHECK (interval_purpose IN ('work', 'break')),
	interval_start_time TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')),
	interval_milliseconds INTEGER NOT NULL DEFAULT 0,
	energy INTEGER CHECK (energy BETWEEN 1 AND 5),
	rating INTEGER CHECK (rating BETWEEN 1 AND 5),
	-- Encrypted.
	note TEXT,
	version INTEGER NOT NULL DEFAULT 1,
	updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now'))
);

CREATE INDEX idx_focus_sessions_user_date ON focus_sessions(user_id, start_time, id);
CREATE INDEX idx_focus_sessions_start ON focus_sessions(start_time);
CREATE INDEX idx_focus_sessions_task ON focus_sessions(task_id);
-- A user has one running session at most, whatever is asked for at once.
CREATE UNIQUE INDEX idx_focus_sessions_running ON focus_sessions(user_id)
	WHERE status IN ('active', 'paused');
CREATE INDEX idx_focus_sessions_forgotten ON focus_sessions(start_time)
	WHERE status IN ('active', 'paused');

-- The intervals that have ended.
CREATE TABLE focus_session_intervals (
	session_id TEXT NOT NULL REFERENCES focus_sessions(id) ON DELETE CASCADE,
	number INTEGER NOT NULL,
	purpose TEXT NOT NULL,
	start_time TEXT NOT NULL,
	end_time TEXT NOT NULL,
	-- Pauses left out.
	duration_milliseconds INTEGER NOT NULL,
	PRIMARY KEY (session_id, number)
) WITHOUT ROWID;

CREATE TABLE focus_session_distractions (
	id TEXT PRIMARY KEY,
	session_id TEXT NOT NULL REFERENCES focus_sessions(id) ON DELETE CASCADE,
	distraction_type TEXT NOT NULL,
	-- Encrypted.
	note TEXT,
	-- How many signals were merged into it, and when the last of them came.
	count INTEGER NOT NULL DEFAULT 1,
	last_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')),
	created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now'))
);

CREATE INDEX idx_focus_session_distractions_session
	ON focus_session_distractions(session_id, created_at, id);
CREATE INDEX idx_focus_session_distractions_created ON focus_session_distractions(created_at);
