-- schemac: forward script for MySQL 8.0.16 and later, 2 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- step 1 of 2: convert column t.a: varchar(9) to enum (contract; reverse: lossless)
--   lock SHARED_NO_WRITE on t, blocks writes; rewrites the table
ALTER TABLE `t` ADD COLUMN `schemac_convert_1` enum('1', '3', '2', '') NULL AFTER `a`;
UPDATE `t` SET `schemac_convert_1` = case when cast(convert(`a` using utf8mb4) as binary) in ('1', '3', '2', '') then `a` when `a` is not null then '?' end;
ALTER TABLE `t`
  DROP COLUMN `a`,
  CHANGE COLUMN `schemac_convert_1` `a` enum('1', '3', '2', '') NOT NULL;

-- step 2 of 2: convert column t.b: varchar(9) to enum (contract; reverse: lossless)
--   lock SHARED_NO_WRITE on t, blocks writes; rewrites the table
ALTER TABLE `t` ADD COLUMN `schemac_convert_1` enum('1', '3', '2', '') NULL AFTER `b`;
UPDATE `t` SET `schemac_convert_1` = case when cast(convert(`b` using utf8mb4) as binary) in ('1', '3', '2', '') then `b` when `b` is not null then '?' end;
ALTER TABLE `t`
  DROP COLUMN `b`,
  CHANGE COLUMN `schemac_convert_1` `b` enum('1', '3', '2', '') NULL;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
