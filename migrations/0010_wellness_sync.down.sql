DROP TRIGGER focus_session_distractions_deleted;
DROP TRIGGER focus_session_distractions_updated;
DROP TRIGGER focus_session_distractions_inserted;
DROP TRIGGER focus_session_intervals_deleted;
DROP TRIGGER focus_session_intervals_updated;
DROP TRIGGER focus_session_intervals_inserted;
DROP TRIGGER focus_sessions_deleted;
DROP TRIGGER focus_sessions_updated;
DROP TRIGGER focus_sessions_inserted;
DROP TRIGGER focus_templates_deleted;
DROP TRIGGER focus_templates_updated;
DROP TRIGGER focus_templates_inserted;
DROP TRIGGER health_logs_deleted;
DROP TRIGGER health_logs_updated;
DROP TRIGGER health_logs_inserted;
DELETE FROM changes WHERE kind IN
	('health_log', 'focus_template', 'focus_session', 'focus_interval', 'focus_distraction');
DROP INDEX idx_focus_session_intervals_id;
ALTER TABLE focus_session_intervals DROP COLUMN id;
