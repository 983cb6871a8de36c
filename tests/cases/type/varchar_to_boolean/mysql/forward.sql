-- schemac: forward script for MySQL 8.0.16 and later, 3 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- step 1 of 3: convert column t.a: varchar(5) to tinyint(1) (contract; reverse: lossy: exact texts in column t.a do not come back)
--   lock SHARED_NO_WRITE on t, blocks writes; rewrites the table
ALTER TABLE `t` ADD COLUMN `schemac_convert_1` tinyint(1) NULL AFTER `a`;
UPDATE `t` SET `schemac_convert_1` = case when lower(trim(`a`)) in ('t', 'tr', 'tru', 'true', 'y', 'ye', 'yes', 'on', '1') then '1' when lower(trim(`a`)) in ('f', 'fa', 'fal', 'fals', 'false', 'n', 'no', 'of', 'off', '0') then '0' else concat('no boolean: ', `a`) end;
ALTER TABLE `t`
  DROP COLUMN `a`,
  CHANGE COLUMN `schemac_convert_1` `a` tinyint(1) NOT NULL;

-- step 2 of 3: convert column t.b: text to tinyint(1) (contract; reverse: lossy: exact texts in column t.b do not come back)
--   lock SHARED_NO_WRITE on t, blocks writes; rewrites the table
ALTER TABLE `t` ADD COLUMN `schemac_convert_1` tinyint(1) NULL AFTER `b`;
UPDATE `t` SET `schemac_convert_1` = case when lower(trim(`b`)) in ('t', 'tr', 'tru', 'true', 'y', 'ye', 'yes', 'on', '1') then '1' when lower(trim(`b`)) in ('f', 'fa', 'fal', 'fals', 'false', 'n', 'no', 'of', 'off', '0') then '0' else concat('no boolean: ', `b`) end;
ALTER TABLE `t`
  DROP COLUMN `b`,
  CHANGE COLUMN `schemac_convert_1` `b` tinyint(1) NULL;

-- step 3 of 3: convert column t.c: varchar(5) to tinyint(1), change default (contract; reverse: lossy: exact texts in column t.c do not come back)
--   lock SHARED_NO_WRITE on t, blocks writes; rewrites the table
ALTER TABLE `t` ADD COLUMN `schemac_convert_1` tinyint(1) NULL DEFAULT false AFTER `c`;
UPDATE `t` SET `schemac_convert_1` = case when lower(trim(`c`)) in ('t', 'tr', 'tru', 'true', 'y', 'ye', 'yes', 'on', '1') then '1' when lower(trim(`c`)) in ('f', 'fa', 'fal', 'fals', 'false', 'n', 'no', 'of', 'off', '0') then '0' else concat('no boolean: ', `c`) end;
ALTER TABLE `t`
  DROP COLUMN `c`,
  CHANGE COLUMN `schemac_convert_1` `c` tinyint(1) NOT NULL DEFAULT false;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
