DROP TRIGGER feature_flag_users_of_deleted_user;
DROP TABLE feature_flag_users;
DROP TABLE feature_flags;
