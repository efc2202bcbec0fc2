-- Deliveries: what is sent to others (pushes, mails, webhooks), and the targets that fail.

CREATE TABLE deliveries (
	id TEXT PRIMARY KEY,
	user_id TEXT NOT NULL REFERENCES users(id) ON DELETE CASCADE,
	-- The way out, such as push. The code has one channel of each name.
	channel TEXT NOT NULL,
	-- The endpoint or vendor that takes it. Back-off and circuit breaker are per target.
	target TEXT NOT NULL,
	-- The event and the recipient. An event that is handled again makes no second delivery.
	dedup_key TEXT NOT NULL,
	-- JSON, encrypted.
	payload TEXT NOT NULL,
	state TEXT NOT NULL DEFAULT 'pending'
		CHECK (state IN ('pending', 'sending', 'delivered', 'dead', 'expired')),
	attempts INTEGER NOT NULL DEFAULT 0,
	-- Why the latest attempt failed.
	last_failure TEXT,
	created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')),
	-- When to send it. While it is being sent: when the sender counts as dead.
	due_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')),
	-- When it has lost its point. It is not sent after that.
	expires_at TEXT NOT NULL,
	finished_at TEXT,
	UNIQUE (channel, dedup_key)
);

CREATE INDEX idx_deliveries_user ON deliveries(user_id, state);
CREATE INDEX idx_deliveries_due ON deliveries(target, due_at) WHERE state IN ('pending', 'sending');
CREATE INDEX idx_deliveries_expiry ON deliveries(expires_at) WHERE state IN ('pending', 'sending');
CREATE INDEX idx_deliveries_finished ON deliveries(finished_at) WHERE finished_at IS NOT NULL;

-- Only targets that fail or ask to wait have a row.
CREATE TABLE delivery_targets (
	target TEXT PRIMARY KEY,
	-- How many attempts have failed since the last one that did not.
	failures INTEGER NOT NULL,
	-- Nothing is sent to the target before that.
	open_until TEXT NOT NULL
) WITHOUT ROWID;

CREATE INDEX idx_delivery_targets_open ON delivery_targets(open_until);
