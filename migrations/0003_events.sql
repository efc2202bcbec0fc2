-- Events: the outbox that they are written to with the change they tell of, and who has had them.

CREATE TABLE outbox (
	id TEXT PRIMARY KEY,
	type TEXT NOT NULL,
	-- Who leaves takes their events along; a message that is on its way then finds nothing to do.
	user_id TEXT NOT NULL REFERENCES users(id) ON DELETE CASCADE,
	-- JSON: ids only.
	data TEXT NOT NULL DEFAULT '{}',
	occurred_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')),
	-- When to send it, or to send it again, unless it is delivered or has failed by then.
	due_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')),
	delivered_at TEXT,
	failed_at TEXT,
	-- Why the latest attempt failed.
	failure TEXT
);

CREATE INDEX idx_outbox_user ON outbox(user_id);
CREATE INDEX idx_outbox_due ON outbox(due_at) WHERE delivered_at IS NULL AND failed_at IS NULL;
CREATE INDEX idx_outbox_delivered ON outbox(delivered_at) WHERE delivered_at IS NOT NULL;
CREATE INDEX idx_outbox_failed ON outbox(failed_at) WHERE failed_at IS NOT NULL;

-- A receipt is written in the batch of the subscriber's effect, so that a replay can have no second one.
CREATE TABLE event_deliveries (
	event_id TEXT NOT NULL REFERENCES outbox(id) ON DELETE CASCADE,
	subscriber TEXT NOT NULL,
	PRIMARY KEY (event_id, subscriber)
) WITHOUT ROWID;

-- How often a thing that the business cares about happened on a day in UTC.
CREATE TABLE daily_statistics (
	day TEXT NOT NULL,
	metric TEXT NOT NULL,
	count INTEGER NOT NULL,
	PRIMARY KEY (day, metric)
) WITHOUT ROWID;
