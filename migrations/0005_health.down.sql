DROP TABLE health_logs;
