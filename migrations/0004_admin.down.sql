DROP TABLE audit_log;
DROP INDEX idx_sessions_last_used;
DROP INDEX idx_users_role_created;
DROP INDEX idx_users_active_created;
DROP INDEX idx_users_created;
CREATE INDEX idx_users_created ON users(created_at);
DROP INDEX idx_users_folded_display_name;
ALTER TABLE users DROP COLUMN folded_display_name;
ALTER TABLE users DROP COLUMN role;
