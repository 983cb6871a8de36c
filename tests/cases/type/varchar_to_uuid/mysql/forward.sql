-- schemac: forward script for MySQL 8.0.16 and later, 2 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- step 1 of 2: convert column t.token: varchar(36) to char(36) CHARACTER SET ascii COLLATE ascii_bin (contract; reverse: lossy: exact texts in column t.token do not come back)
--   lock SHARED_NO_WRITE on t, blocks writes; rewrites the table
ALTER TABLE `t` ADD COLUMN `schemac_convert_1` char(36) CHARACTER SET ascii COLLATE ascii_bin NULL AFTER `token`;
UPDATE `t` SET `schemac_convert_1` = case when `token` like '________-____-____-____-____________' and char_length(replace(`token`, '-', '')) = 32 and `token` not regexp '[^0-9a-fA-F-]' then lower(`token`) else concat('no uuid, and longer than one may be: ', `token`) end;
ALTER TABLE `t`
  DROP COLUMN `token`,
  CHANGE COLUMN `schemac_convert_1` `token` char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL;

-- step 2 of 2: convert column t.ref: char(36) CHARACTER SET ascii COLLATE ascii_bin to varchar(36) (contract; reverse: lossy: exact texts in what was written to column t.ref since; fails where a value of column t.ref does not fit its former type)
--   lock SHARED_NO_WRITE on t, blocks writes; rewrites the table
ALTER TABLE `t` ADD COLUMN `schemac_convert_1` varchar(36) NULL AFTER `ref`;
UPDATE `t` SET `schemac_convert_1` = `ref`;
ALTER TABLE `t`
  DROP COLUMN `ref`,
  CHANGE COLUMN `schemac_convert_1` `ref` varchar(36) NULL;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
