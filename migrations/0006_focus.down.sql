DROP TABLE focus_session_distractions;
DROP TABLE focus_session_intervals;
DROP TABLE focus_sessions;
DROP TABLE focus_templates;
