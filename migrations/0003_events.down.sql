DROP TABLE daily_statistics;
DROP TABLE event_deliveries;
DROP TABLE outbox;
