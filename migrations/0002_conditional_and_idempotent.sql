-- Versions, so that a change can be made to what was seen and to nothing else.
-- Idempotency keys, so that a repeated request does nothing twice.

ALTER TABLE users ADD COLUMN version INTEGER NOT NULL DEFAULT 1;
ALTER TABLE tasks ADD COLUMN version INTEGER NOT NULL DEFAULT 1;

CREATE TABLE idempotency_keys (
	-- Whose key it is: a user, or the network address of a caller who is none yet.
	scope TEXT NOT NULL,
	key TEXT NOT NULL,
	user_id TEXT REFERENCES users(id) ON DELETE CASCADE,
	-- Of the request that came with the key; encrypted, since a request may hold a password.
	fingerprint TEXT NOT NULL,
	-- The call that works on it, and since when.
	claim TEXT NOT NULL,
	claimed_at TEXT NOT NULL,
	-- What was created, from the moment on that it is.
	created_id TEXT,
	-- The answer; encrypted.
	answer TEXT,
	PRIMARY KEY (scope, key)
) WITHOUT ROWID;

CREATE INDEX idx_idempotency_keys_user ON idempotency_keys(user_id);
CREATE INDEX idx_idempotency_keys_claimed ON idempotency_keys(claimed_at);
