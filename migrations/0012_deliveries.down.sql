DROP TABLE delivery_targets;
DROP TABLE deliveries;
