DROP TRIGGER tasks_deleted;
DROP TRIGGER tasks_updated;
DROP TRIGGER tasks_inserted;
DROP TRIGGER users_updated;
DROP TRIGGER users_inserted;
DROP TABLE changes;
