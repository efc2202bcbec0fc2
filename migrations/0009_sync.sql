-- Sync: which things of a user have changed, in the order in which they did.
-- Triggers write it, so that no change is left out, whoever makes it: the API, a cascade, an operator.

CREATE TABLE changes (
	-- Never used twice: without AUTOINCREMENT the number of the newest row would come again once that is gone.
	seq INTEGER PRIMARY KEY AUTOINCREMENT,
	user_id TEXT NOT NULL REFERENCES users(id) ON DELETE CASCADE,
	kind TEXT NOT NULL,
	entity_id TEXT NOT NULL,
	deleted INTEGER NOT NULL DEFAULT 0,
	changed_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')),
	-- One row for each thing: of its changes only the latest counts.
	UNIQUE (user_id, kind, entity_id)
);

CREATE INDEX idx_changes_user ON changes(user_id, seq);
CREATE INDEX idx_changes_deleted ON changes(changed_at) WHERE deleted = 1;

-- What is there already.
INSERT INTO changes (user_id, kind, entity_id, changed_at)
	SELECT id, 'user', id, updated_at FROM users ORDER BY updated_at, id;
INSERT INTO changes (user_id, kind, entity_id, changed_at)
	SELECT user_id, 'task', id, updated_at FROM tasks ORDER BY updated_at, id;

-- The triggers delete and insert where INSERT OR REPLACE would say the same: within an upsert
-- (INSERT … ON CONFLICT DO UPDATE) SQLite would take it for a plain INSERT, and refuse it.

-- user: the columns that its owner is shown. Their account's deletion takes the log along.

CREATE TRIGGER users_inserted AFTER INSERT ON users BEGIN
	INSERT INTO changes (user_id, kind, entity_id) VALUES (NEW.id, 'user', NEW.id);
END;

CREATE TRIGGER users_updated
AFTER UPDATE OF email, display_name, time_zone, locale, day_start, created_at, updated_at ON users BEGIN
	DELETE FROM changes WHERE user_id = NEW.id AND kind = 'user' AND entity_id = NEW.id;
	INSERT INTO changes (user_id, kind, entity_id) VALUES (NEW.id, 'user', NEW.id);
END;

-- task

CREATE TRIGGER tasks_inserted AFTER INSERT ON tasks BEGIN
	DELETE FROM changes WHERE user_id = NEW.user_id AND kind = 'task' AND entity_id = NEW.id;
	INSERT INTO changes (user_id, kind, entity_id) VALUES (NEW.user_id, 'task', NEW.id);
END;

CREATE TRIGGER tasks_updated AFTER UPDATE ON tasks BEGIN
	DELETE FROM changes WHERE user_id = NEW.user_id AND kind = 'task' AND entity_id = NEW.id;
	INSERT INTO changes (user_id, kind, entity_id) VALUES (NEW.user_id, 'task', NEW.id);
END;

-- A user who is being deleted is gone by now, and nobody is left to tell.
CREATE TRIGGER tasks_deleted AFTER DELETE ON tasks
WHEN EXISTS (SELECT 1 FROM users WHERE id = OLD.user_id) BEGIN
	DELETE FROM changes WHERE user_id = OLD.user_id AND kind = 'task' AND entity_id = OLD.id;
	INSERT INTO changes (user_id, kind, entity_id, deleted) VALUES (OLD.user_id, 'task', OLD.id, 1);
END;
