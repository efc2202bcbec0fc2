DROP TABLE idempotency_keys;
ALTER TABLE tasks DROP COLUMN version;
ALTER TABLE users DROP COLUMN version;
