DROP TABLE localization_content;
DROP TABLE localization_revision;
