-- Sync of health logs and of focus: see 0009_sync.sql.

-- The name of an interval among those of all sessions.
ALTER TABLE focus_session_intervals
	ADD COLUMN id TEXT GENERATED ALWAYS AS (session_id || '.' || number) VIRTUAL;
CREATE UNIQUE INDEX idx_focus_session_intervals_id ON focus_session_intervals(id);

-- What is there already.
INSERT INTO changes (user_id, kind, entity_id, changed_at)
	SELECT user_id, 'health_log', id, updated_at FROM health_logs ORDER BY updated_at, id;
INSERT INTO changes (user_id, kind, entity_id, changed_at)
	SELECT user_id, 'focus_template', id, updated_at FROM focus_templates
	WHERE user_id IS NOT NULL ORDER BY updated_at, id;
INSERT INTO changes (user_id, kind, entity_id, changed_at)
	SELECT user_id, 'focus_session', id, updated_at FROM focus_sessions ORDER BY updated_at, id;
INSERT INTO changes (user_id, kind, entity_id, changed_at)
	SELECT user_id, 'focus_interval', interval.id, interval.end_time
	FROM focus_session_intervals AS interval JOIN focus_sessions AS session ON session.id = session_id
	ORDER BY interval.end_time, interval.id;
INSERT INTO changes (user_id, kind, entity_id, changed_at)
	SELECT user_id, 'focus_distraction', distraction.id, last_at
	FROM focus_session_distractions AS distraction JOIN focus_sessions AS session ON session.id = session_id
	ORDER BY last_at, distraction.id;

-- health_log

CREATE TRIGGER health_logs_inserted AFTER INSERT ON health_logs BEGIN
	DELETE FROM changes WHERE user_id = NEW.user_id AND kind = 'health_log' AND entity_id = NEW.id;
	INSERT INTO changes (user_id, kind, entity_id) VALUES (NEW.user_id, 'health_log', NEW.id);
END;

CREATE TRIGGER health_logs_updated AFTER UPDATE ON health_logs BEGIN
	DELETE FROM changes WHERE user_id = NEW.user_id AND kind = 'health_log' AND entity_id = NEW.id;
	INSERT INTO changes (user_id, kind, entity_id) VALUES (NEW.user_id, 'health_log', NEW.id);
END;

CREATE TRIGGER health_logs_deleted AFTER DELETE ON health_logs
WHEN EXISTS (SELECT 1 FROM users WHERE id = OLD.user_id) BEGIN
	DELETE FROM changes WHERE user_id = OLD.user_id AND kind = 'health_log' AND entity_id = OLD.id;
	INSERT INTO changes (user_id, kind, entity_id, deleted) VALUES (OLD.user_id, 'health_log', OLD.id, 1);
END;

-- focus_template: those of the system are nobody's.

CREATE TRIGGER focus_templates_inserted AFTER INSERT ON focus_templates
WHEN NEW.user_id IS NOT NULL BEGIN
	DELETE FROM changes WHERE user_id = NEW.user_id AND kind = 'focus_template' AND entity_id = NEW.id;
	INSERT INTO changes (user_id, kind, entity_id) VALUES (NEW.user_id, 'focus_template', NEW.id);
END;

CREATE TRIGGER focus_templates_updated AFTER UPDATE ON focus_templates
WHEN NEW.user_id IS NOT NULL BEGIN
	DELETE FROM changes WHERE user_id = NEW.user_id AND kind = 'focus_template' AND entity_id = NEW.id;
	INSERT INTO changes (user_id, kind, entity_id) VALUES (NEW.user_id, 'focus_template', NEW.id);
END;

CREATE TRIGGER focus_templates_deleted AFTER DELETE ON focus_templates
WHEN EXISTS (SELECT 1 FROM users WHERE id = OLD.user_id) BEGIN
	DELETE FROM changes WHERE user_id = OLD.user_id AND kind = 'focus_template' AND entity_id = OLD.id;
	INSERT INTO changes (user_id, kind, entity_id, deleted) VALUES (OLD.user_id, 'focus_template', OLD.id, 1);
END;

-- focus_session

CREATE TRIGGER focus_sessions_inserted AFTER INSERT ON focus_sessions BEGIN
	DELETE FROM changes WHERE user_id = NEW.user_id AND kind = 'focus_session' AND entity_id = NEW.id;
	INSERT INTO changes (user_id, kind, entity_id) VALUES (NEW.user_id, 'focus_session', NEW.id);
END;

-- A user who is being deleted takes tasks along, which then leave their sessions.
CREATE TRIGGER focus_sessions_updated AFTER UPDATE ON focus_sessions
WHEN EXISTS (SELECT 1 FROM users WHERE id = NEW.user_id) BEGIN
	DELETE FROM changes WHERE user_id = NEW.user_id AND kind = 'focus_session' AND entity_id = NEW.id;
	INSERT INTO changes (user_id, kind, entity_id) VALUES (NEW.user_id, 'focus_session', NEW.id);
END;

-- BEFORE, since its intervals and distractions cannot tell whose they were once it is gone.
CREATE TRIGGER focus_sessions_deleted BEFORE DELETE ON focus_sessions
WHEN EXISTS (SELECT 1 FROM users WHERE id = OLD.user_id) BEGIN
	DELETE FROM focus_session_intervals WHERE session_id = OLD.id;
	DELETE FROM focus_session_distractions WHERE session_id = OLD.id;
	DELETE FROM changes WHERE user_id = OLD.user_id AND kind = 'focus_session' AND entity_id = OLD.id;
	INSERT INTO changes (user_id, kind, entity_id, deleted) VALUES (OLD.user_id, 'focus_session', OLD.id, 1);
END;

-- focus_interval and focus_distraction: whose session they are part of, theirs they are.

CREATE TRIGGER focus_session_intervals_inserted AFTER INSERT ON focus_session_intervals BEGIN
	DELETE FROM changes WHERE kind = 'focus_interval' AND entity_id = NEW.id
		AND user_id = (SELECT user_id FROM focus_sessions WHERE id = NEW.session_id);
	INSERT INTO changes (user_id, kind, entity_id)
		SELECT user_id, 'focus_interval', NEW.id FROM focus_sessions WHERE id = NEW.session_id;
END;

CREATE TRIGGER focus_session_intervals_updated AFTER UPDATE ON focus_session_intervals BEGIN
	DELETE FROM changes WHERE kind = 'focus_interval' AND entity_id = NEW.id
		AND user_id = (SELECT user_id FROM focus_sessions WHERE id = NEW.session_id);
	INSERT INTO changes (user_id, kind, entity_id)
		SELECT user_id, 'focus_interval', NEW.id FROM focus_sessions WHERE id = NEW.session_id;
END;

CREATE TRIGGER focus_session_intervals_deleted AFTER DELETE ON focus_session_intervals BEGIN
	DELETE FROM changes WHERE kind = 'focus_interval' AND entity_id = OLD.id
		AND user_id = (SELECT user_id FROM focus_sessions WHERE id = OLD.session_id);
	INSERT INTO changes (user_id, kind, entity_id, deleted)
		SELECT user_id, 'focus_interval', OLD.id, 1 FROM focus_sessions WHERE id = OLD.session_id;
END;

CREATE TRIGGER focus_session_distractions_inserted AFTER INSERT ON focus_session_distractions BEGIN
	DELETE FROM changes WHERE kind = 'focus_distraction' AND entity_id = NEW.id
		AND user_id = (SELECT user_id FROM focus_sessions WHERE id = NEW.session_id);
	INSERT INTO changes (user_id, kind, entity_id)
		SELECT user_id, 'focus_distraction', NEW.id FROM focus_sessions WHERE id = NEW.session_id;
END;

CREATE TRIGGER focus_session_distractions_updated AFTER UPDATE ON focus_session_distractions BEGIN
	DELETE FROM changes WHERE kind = 'focus_distraction' AND entity_id = NEW.id
		AND user_id = (SELECT user_id FROM focus_sessions WHERE id = NEW.session_id);
	INSERT INTO changes (user_id, kind, entity_id)
		SELECT user_id, 'focus_distraction', NEW.id FROM focus_sessions WHERE id = NEW.session_id;
END;

CREATE TRIGGER focus_session_distractions_deleted AFTER DELETE ON focus_session_distractions BEGIN
	DELETE FROM changes WHERE kind = 'focus_distraction' AND entity_id = OLD.id
		AND user_id = (SELECT user_id FROM focus_sessions WHERE id = OLD.session_id);
	INSERT INTO changes (user_id, kind, entity_id, deleted)
		SELECT user_id, 'focus_distraction', OLD.id, 1 FROM focus_sessions WHERE id = OLD.session_id;
END;
