DROP TRIGGER users_inserted;
DROP TRIGGER users_updated;
DROP TRIGGER tasks_inserted;
DROP TRIGGER tasks_updated;
DROP TRIGGER tasks_deleted;
DROP TRIGGER health_logs_inserted;
DROP TRIGGER health_logs_updated;
DROP TRIGGER health_logs_deleted;
DROP TRIGGER focus_templates_inserted;
DROP TRIGGER focus_templates_updated;
DROP TRIGGER focus_templates_deleted;
DROP TRIGGER focus_sessions_inserted;
DROP TRIGGER focus_sessions_updated;
DROP TRIGGER focus_sessions_deleted;
DROP TRIGGER focus_session_intervals_inserted;
DROP TRIGGER focus_session_intervals_updated;
DROP TRIGGER focus_session_intervals_deleted;
DROP TRIGGER focus_session_distractions_inserted;
DROP TRIGGER focus_session_distractions_updated;
DROP TRIGGER focus_session_distractions_deleted;

CREATE TRIGGER users_inserted AFTER INSERT ON users BEGIN
	INSERT INTO changes (user_id, kind, entity_id) VALUES (NEW.id, 'user', NEW.id);
END;

CREATE TRIGGER users_updated
AFTER UPDATE OF email, display_name, time_zone, locale, day_start, created_at, updated_at ON users BEGIN
	DELETE FROM changes WHERE user_id = NEW.id AND kind = 'user' AND entity_id = NEW.id;
	INSERT INTO changes (user_id, kind, entity_id) VALUES (NEW.id, 'user', NEW.id);
END;

CREATE TRIGGER tasks_inserted AFTER INSERT ON tasks BEGIN
	DELETE FROM changes WHERE user_id = NEW.user_id AND kind = 'task' AND entity_id = NEW.id;
	INSERT INTO changes (user_id, kind, entity_id) VALUES (NEW.user_id, 'task', NEW.id);
END;

CREATE TRIGGER tasks_updated AFTER UPDATE ON tasks BEGIN
	DELETE FROM changes WHERE user_id = NEW.user_id AND kind = 'task' AND entity_id = NEW.id;
	INSERT INTO changes (user_id, kind, entity_id) VALUES (NEW.user_id, 'task', NEW.id);
END;

CREATE TRIGGER tasks_deleted AFTER DELETE ON tasks
WHEN EXISTS (SELECT 1 FROM users WHERE id = OLD.user_id) BEGIN
	DELETE FROM changes WHERE user_id = OLD.user_id AND kind = 'task' AND entity_id = OLD.id;
	INSERT INTO changes (user_id, kind, entity_id, deleted) VALUES (OLD.user_id, 'task', OLD.id, 1);
END;

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

CREATE TRIGGER focus_sessions_inserted AFTER INSERT ON focus_sessions BEGIN
	DELETE FROM changes WHERE user_id = NEW.user_id AND kind = 'focus_session' AND entity_id = NEW.id;
	INSERT INTO changes (user_id, kind, entity_id) VALUES (NEW.user_id, 'focus_session', NEW.id);
END;

CREATE TRIGGER focus_sessions_updated AFTER UPDATE ON focus_sessions
WHEN EXISTS (SELECT 1 FROM users WHERE id = NEW.user_id) BEGIN
	DELETE FROM changes WHERE user_id = NEW.user_id AND kind = 'focus_session' AND entity_id = NEW.id;
	INSERT INTO changes (user_id, kind, entity_id) VALUES (NEW.user_id, 'focus_session', NEW.id);
END;

CREATE TRIGGER focus_sessions_deleted BEFORE DELETE ON focus_sessions
WHEN EXISTS (SELECT 1 FROM users WHERE id = OLD.user_id) BEGIN
	DELETE FROM focus_session_intervals WHERE session_id = OLD.id;
	DELETE FROM focus_session_distractions WHERE session_id = OLD.id;
	DELETE FROM changes WHERE user_id = OLD.user_id AND kind = 'focus_session' AND entity_id = OLD.id;
	INSERT INTO changes (user_id, kind, entity_id, deleted) VALUES (OLD.user_id, 'focus_session', OLD.id, 1);
END;

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
